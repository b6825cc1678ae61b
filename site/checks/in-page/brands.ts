/** Names that files, pictures and frames carry. A picture file of one body described as another is described wrongly. */
const brands =
  'twitter facebook instagram youtube google bbc linkedin tiktok whatsapp pinterest snapchat vimeo microsoft apple amazon nhs govuk wikipedia flickr reddit skype zoom spotify netflix paypal visa mastercard adobe'.split(
    ' ',
  );

export function brandsIn(text: string): string[] {
  const words = text.toLowerCase().split(/[^a-z0-9]+/);
  return brands.filter((brand) => words.includes(brand));
}

/** Says which body is named in one text while another is named in the other. */
export function brandClash(said: string, address: string): { said: string; found: string } | null {
  const [named] = brandsIn(said);
  const found = brandsIn(address.split('?')[0] ?? '');
  return named !== undefined && found[0] !== undefined && !found.includes(named)
    ? { said: named, found: found[0] }
    : null;
}
