import type { PageData } from './pagefind.ts';
import type { SearchElements } from './search-elements.ts';

const listKinds = ['glossary', 'referral-routes'];

/** One result: title, kind and age, and the place in the text with the words that were looked for. */
export function resultItem(
  data: PageData,
  { template, boxes }: Pick<SearchElements, 'template' | 'boxes'>,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const title = item.querySelector<HTMLAnchorElement>('[data-title]');
  const tags = [...wordsFor('kind', data, boxes), ...wordsFor('age', data, boxes)];
  if (title) {
    const { href, text } = linkOf(data);
    title.href = href;
    title.textContent = text;
  }
  item.querySelector('[data-tags]')?.append(...tags.map(tagOf));
  item.querySelector('[data-excerpt]')?.append(...markedText(data.excerpt));
  return item;
}

/** The place in the page where the words are, when the page is a list of things without pages of their own. */
function linkOf({ url, meta, filters, sub_results: parts }: PageData): { href: string; text: string } {
  const page = { href: url, text: meta['title'] ?? url };
  const [best] = parts;
  const isList = filters['kind']?.some((kind) => listKinds.includes(kind)) ?? false;
  return isList && best && best.url !== url ? { href: best.url, text: `${best.title} – ${page.text}` } : page;
}

/** The words beside the box of a filter say what its code means. */
function wordsFor(facet: string, { filters }: PageData, boxes: HTMLInputElement[]): string[] {
  return boxes
    .filter((box) => box.name === facet && filters[facet]?.includes(box.value))
    .map((box) => box.closest('label')?.textContent.trim() ?? '');
}

function tagOf(text: string): HTMLElement {
  const tag = document.createElement('span');
  tag.className = 'tag tag-plain';
  tag.textContent = text;
  return tag;
}

/** Only text and `mark` are taken over, whatever the index holds. */
function markedText(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
