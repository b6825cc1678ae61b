/** What a printed page shows, without its looks: what the other generators are given, and what their pages must hold. */
export interface PageText {
  /** File of the page without its ending, such as `pl/advice/x`. */
  path: string;
  lang: string;
  dir: string;
  title: string;
  description: string;
  canonical: string;
  alternates: { lang: string; href: string }[];
  /** Header, menus, languages; the page itself; review dates, help, footer. */
  before: Block[];
  main: Block[];
  after: Block[];
}

/** A heading, paragraph or list; `ref` stands for a block that many pages share. */
export type Block = { tag: string; items: { text: string; href: string }[] } | { ref: number };

const inline = new Set('a span strong b em i bdi time abbr br small mark wbr cite q sup sub'.split(' '));
const unread = /<!.*?>|<(script|style|svg|head)\b.*?<\/\1>/gs;

/** Takes a page apart. Written for the HTML of generators: no attribute holds a bare `>`. */
export function pageTextOf(html: string, path: string): PageText {
  const head = /<head\b.*?<\/head>/s.exec(html)?.[0] ?? '';
  const root = attributesOf(/<html([^>]*)>/.exec(html)?.[1] ?? '');
  const body = html.replace(unread, '');
  const [start, end] = [body.indexOf('<main'), body.indexOf('</main>')];
  const links = [...head.matchAll(/<link([^>]*)>/g)].map(([, attributes = '']) => attributesOf(attributes));
  return {
    path,
    lang: root['lang'] ?? '',
    dir: root['dir'] ?? 'ltr',
    title: plain(/<title>(.*?)<\/title>/s.exec(head)?.[1] ?? ''),
    description: attributesOf(/<meta name="description"([^>]*)>/.exec(head)?.[1] ?? '')['content'] ?? '',
    canonical: links.find((link) => link['rel'] === 'canonical')?.['href'] ?? '',
    alternates: links
      .filter((link) => link['rel'] === 'alternate')
      .map((link) => ({ lang: link['hreflang'] ?? '', href: link['href'] ?? '' })),
    before: blocksOf(body.slice(0, start)),
    main: blocksOf(body.slice(start, end)),
    after: blocksOf(body.slice(end)),
  };
}

/** Letters and digits alone: generators differ in quotation marks, dashes and spaces. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** All letters that a page shows. */
export function shownLettersOf(html: string): string {
  return lettersOf(plain(html.replace(unread, '').replace(/<[^>]*>/g, ' ')));
}

function blocksOf(html: string): Block[] {
  const blocks: { tag: string; items: { text: string; href: string }[]; list: number }[] = [];
  let [tag, list, lists, text, href] = ['p', 0, 0, '', ''];
  const flush = () => {
    const shown = plain(text);
    const last = blocks.at(-1);
    if (shown !== '' && list > 0 && last?.list === list && last.tag === tag) last.items.push({ text: shown, href });
    else if (shown !== '') blocks.push({ tag, items: [{ text: shown, href }], list });
    [text, href] = ['', ''];
  };
  for (const [, closing = '', name = '', attributes = '', words = ''] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g,
  )) {
    text += words;
    if (name === 'a' && closing === '') href ||= attributesOf(attributes)['href'] ?? '';
    if (name === '' || inline.has(name)) continue;
    flush();
    if (name === 'ul' || name === 'ol') {
      lists += 1;
      [tag, list] = closing === '' ? [name, lists] : ['p', 0];
    } else if (/^h[1-6]$/.test(name)) [tag, list] = closing === '' ? [name, 0] : ['p', 0];
    else if (list === 0) tag = 'p';
  }
  flush();
  return blocks.map((block) => ({ tag: block.tag, items: block.items }));
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: ' ' };

function plain(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    })
    .replace(/\s+/g, ' ')
    .trim();
}
