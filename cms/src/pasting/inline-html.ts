import { tidyAddress } from '@ot/shared-types/quality/link-target';

interface Style {
  bold: boolean;
}

/** Words, bold, links and line breaks, as HTML; all else is passed over, and its words stay. `bold: false`: headings are. */
export function inlineHtml(nodes: readonly Node[], { bold = true }: Partial<Style> = {}): string {
  const html = nodes.map((node) => htmlOf(node, { bold })).join('');
  return html
    .replace(/[ \t\n\r\f\u00A0]+/g, ' ')
    .replace(/(^|<br>) +| +(?=<br>|$)/g, '$1')
    .replace(/^(<br>)+|(<br>)+$/g, '')
    .replaceAll('</strong><strong>', '')
    .trim();
}

export const isEmptyHtml = (html: string): boolean => html.replace(/<[^>]*>/g, '').trim() === '';

function htmlOf(node: Node, style: Style): string {
  if (node.nodeType === 3) return escaped(node.textContent ?? '');
  if (node.nodeType !== 1) return '';
  // The only nodes of type 1 are elements.
  const element = node as HTMLElement;
  if (element.tagName === 'BR') return '<br>';
  const inner = [...element.childNodes].map((child) => htmlOf(child, style)).join('');
  // Blocks within an item or a cell become lines of it.
  if (element.matches('p, div, li, h1, h2, h3, h4, h5, h6')) return isEmptyHtml(inner) ? '' : `${inner}<br>`;
  if (element.tagName === 'A') return linkHtml(element, inner);
  return style.bold && isBold(element) && !isEmptyHtml(inner) && !inner.includes('<strong>')
    ? `<strong>${inner}</strong>`
    : inner;
}

function isBold(element: HTMLElement): boolean {
  const weight = element.style.fontWeight;
  if (weight !== '') return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  return element.matches('b, strong');
}

function linkHtml(element: HTMLElement, inner: string): string {
  const address = addressOf(element.getAttribute('href'));
  if (address === '' || address.startsWith('#') || isEmptyHtml(inner)) return inner;
  return `<a href="${escaped(address)}">${inner.replace(/<\/?strong>/g, '')}</a>`;
}

/** Google Docs sometimes sends readers over an address of its own. */
function addressOf(href: string | null): string {
  const address = tidyAddress(href ?? '');
  const target = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(address);
  return (target && new URLSearchParams(target[1]).get('q')) ?? address;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
