/** A printed number as a `tel:` link in international form, which works from any phone (RFC 3966). */
export function telephoneUri(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '');
  return `tel:${digits.startsWith('0') ? `+44${digits.slice(1)}` : digits}`;
}
