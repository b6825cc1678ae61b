const named: Partial<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of the first element in a piece of HTML that may begin or end in the middle of something, as findings quote it;
 * without those of what follows the element.
 */
export function wordsOfHtml(excerpt: string): string {
  // An end tag holds no words; those after it belong to something else.
  if (/^<?\//.test(excerpt)) return '';
  const html = fromFirstTag(excerpt);
  const name = /^<([a-z][\w-]*)/i.exec(html)?.[1];
  const end = name === undefined ? -1 : html.toLowerCase().indexOf(`</${name.toLowerCase()}`);
  const element = end === -1 ? html : html.slice(0, end);
  const text = element.replace(/<[^>]*>|<[^>]*$/g, ' ').replace(/…$/, '');
  return oneLine(text.replace(/&(#x?[\da-f]+|\w+);/gi, decoded));
}

/** The same words, however they are broken into lines. */
export function oneLine(text: string): string {
  return text.normalize().replace(/\s+/g, ' ').trim();
}

/** An excerpt can begin inside a tag; the rest of that tag is not text. */
function fromFirstTag(excerpt: string): string {
  const close = excerpt.indexOf('>');
  const open = excerpt.indexOf('<');
  return close !== -1 && (open === -1 || close < open) ? excerpt.slice(close + 1) : excerpt.slice(Math.max(0, open));
}

function decoded(whole: string, entity: string): string {
  const code = /^#x/i.test(entity) ? parseInt(entity.slice(2), 16) : Number(entity.slice(1));
  if (!entity.startsWith('#')) return named[entity.toLowerCase()] ?? whole;
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
