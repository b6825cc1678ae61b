import type { Observed } from '../findings/finding.ts';
import type { FramedPage } from './page-frame.ts';

type Framed = Pick<FramedPage, 'page' | 'frame'>;

export interface Difference {
  page: string;
  observed: Observed;
}

/** Where links, parts or help of a page stand in another order than on the other pages of its language, or are missing. */
export function compareFrames(pages: Framed[]): Difference[] {
  const byLanguage = Map.groupBy(pages, ({ frame }) => frame.language);
  return [...byLanguage.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => a.page.localeCompare(b.page));
    return [
      ...compare(inOrder, { part: 'header', rule: 'navigation-order' }),
      ...compare(inOrder, { part: 'footer', rule: 'navigation-order' }),
      ...compare(inOrder, { part: 'parts', rule: 'help-order' }),
      ...missing(inOrder, 'header'),
      ...missing(inOrder, 'footer'),
    ];
  });
}

type Part = 'header' | 'footer' | 'parts';

const places: Record<Part, string> = { header: 'In the header', footer: 'In the footer', parts: 'On this page' };

/** Against the order that most pages have: a page may have more or less, but not the other way round. */
function compare(pages: Framed[], { part, rule }: { part: Part; rule: Observed['rule'] }): Difference[] {
  const usual = usualPage(pages, part);
  if (!usual) return [];
  const order = once(usual.frame[part]);
  return pages.flatMap(({ page, frame }) => {
    const turned = firstTurned(once(frame[part]), order);
    if (!turned) return [];
    const what = `${places[part]} “${turned.first}” comes before “${turned.second}”; on ${usual.page} and most pages it is the other way round.`;
    return [{ page, observed: { rule, element: null, what } }];
  });
}

/** The first page with the order that most have. */
function usualPage(pages: Framed[], part: Part): Framed | undefined {
  const byOrder = Map.groupBy(pages, ({ frame }) => once(frame[part]).join('\n'));
  return [...byOrder.values()].toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** Two neighbours that the usual order has the other way round. */
function firstTurned(names: string[], usual: string[]): { first: string; second: string } | null {
  const known = names.filter((name) => usual.includes(name));
  const at = known.findIndex((name, index) => index > 0 && usual.indexOf(name) < usual.indexOf(known[index - 1] ?? ''));
  const [first, second] = [known[at - 1], known[at]];
  return first !== undefined && second !== undefined ? { first, second } : null;
}

/** Links that nearly every page has, and this one has not. */
function missing(pages: Framed[], part: 'header' | 'footer'): Difference[] {
  const counts = new Map<string, number>();
  for (const name of pages.flatMap(({ frame }) => once(frame[part]))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count > 2 && count >= 0.75 * pages.length).map(([name]) => name);
  return pages.flatMap(({ page, frame }) => {
    const absent = usual.filter((name) => !frame[part].includes(name)).map((name) => `“${name}”`);
    if (absent.length === 0) return [];
    const what = `The ${part} lacks ${absent.join(', ')}, which nearly all other pages have.`;
    return [{ page, observed: { rule: 'navigation-incomplete', element: null, what } }];
  });
}

const once = (names: string[]) => [...new Set(names)];
