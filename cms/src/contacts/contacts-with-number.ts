export interface Contact {
  id: string;
  englishTitle?: string | null;
  phone?: string | null;
}

/** The other contacts with this number, however it is spaced, and with or without the country. */
export function contactsWithNumber(
  contacts: Contact[],
  { id, phone }: { id?: number | string | null | undefined; phone?: unknown },
): Contact[] {
  const number = digitsOf(phone);
  return number === '' ? [] : contacts.filter((contact) => contact.id !== id && digitsOf(contact.phone) === number);
}

const digitsOf = (phone: unknown): string =>
  typeof phone === 'string' ? phone.replace(/[^\d+]/g, '').replace(/^(\+44|0044)0?/, '0') : '';
