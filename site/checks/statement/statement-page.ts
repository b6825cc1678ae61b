/** The statement as it was printed, and the day on which it is read. */
export interface StatementPage {
  document: Document;
  today: Date;
}

/** “25 November 2026” */
export const dayPattern = /\d{1,2} [A-Z][a-z]+ \d{4}/;

export const said = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export function mainText({ document }: StatementPage): string {
  const main = document.querySelector('main');
  return main ? said(main) : '';
}

export function headingOf({ document }: StatementPage, words: string): Element | null {
  return [...document.querySelectorAll('main :is(h2, h3)')].find((one) => said(one) === words) ?? null;
}

/** What stands between a heading and the next of its level or above. */
function sectionOf(page: StatementPage, words: string): Element[] {
  const found: Element[] = [];
  const start = headingOf(page, words);
  const level = start?.localName ?? 'h2';
  for (let next = start?.nextElementSibling; next; next = next.nextElementSibling) {
    if (/^h[1-6]$/.test(next.localName) && next.localName <= level) break;
    found.push(next);
  }
  return found;
}

export const sectionText = (page: StatementPage, words: string): string => sectionOf(page, words).map(said).join(' ');

export function sectionItems(page: StatementPage, words: string): string[] {
  return sectionOf(page, words).flatMap((part) => [...part.querySelectorAll('li')].map(said));
}

export function sectionLinks(page: StatementPage, words: string): string[] {
  return sectionOf(page, words).flatMap((part) =>
    [...part.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  );
}

export function datesIn(page: StatementPage, words: string): Date[] {
  return [...sectionText(page, words).matchAll(new RegExp(dayPattern, 'g'))].map(([day]) => dayOf(day));
}

export const dayOf = (words: string): Date => new Date(`${words} 23:59:59 UTC`);

export function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return to.getUTCDate() < from.getUTCDate() ? months - 1 : months;
}
