const longest = 80;

/** The address that a title asks for: small letters, numbers and hyphens, cut between words. Empty when nothing is left. */
export function toSlug(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return cutBetweenWords(plain, longest);
}

/** The address with a number, for another page of the same title; shorter where there would be no room for the number. */
export function numberedSlug(slug: string, number: number): string {
  const ending = `-${number}`;
  return cutBetweenWords(slug, longest - ending.length) + ending;
}

/** Whether an address was made from this title, perhaps with a number to keep it apart from another. */
export function isMadeFrom(slug: string, title: string): boolean {
  const made = toSlug(title);
  const number = /-([0-9]+)$/.exec(slug)?.[1];
  return made !== '' && (slug === made || slug === numberedSlug(made, Number(number)));
}

function cutBetweenWords(slug: string, most: number): string {
  if (slug.length <= most) return slug;
  const cut = slug.slice(0, most + 1);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut.slice(0, most);
}
