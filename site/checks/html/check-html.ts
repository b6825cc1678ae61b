import { runHtmlValidate } from '../engines/html-validate.ts';
import type { Finding, Observed } from '../findings/finding.ts';
import { withoutAccepted } from '../findings/settle-reviews.ts';
import { fromEngine, fromOurs, withoutRepeats } from '../findings/to-finding.ts';

/** What can be said of a page by its text alone, in some ten milliseconds and without a browser. */
export async function checkHtml(html: string, page: string, today: Date): Promise<Finding[]> {
  const fromValidator = withoutAccepted(await runHtmlValidate(html), today).map((raw) => fromEngine(raw, page));
  return withoutRepeats([...fromValidator, ...checkFrame(html).map((observed) => fromOurs(observed, page))]);
}

/** What the browser’s checks say of title and headings, as far as the text alone tells it; by the same rules. */
function checkFrame(html: string): Observed[] {
  const found: Observed[] = [];
  if (!/<title[^>]*>[^<]*\S[^<]*<\/title>/.test(html))
    found.push({ rule: 'title-missing', element: null, what: 'The page has no title.' });
  if (!/<h1[\s>]/.test(html)) found.push({ rule: 'heading-none', element: null, what: 'The page has no h1.' });
  return [...found, ...checkOutline(headingsOf(html))];
}

interface Heading {
  level: number;
  html: string;
  isEmpty: boolean;
}

/** Those that everybody meets: what is hidden may be shown in another place and order. */
function headingsOf(html: string): Heading[] {
  const found = html.matchAll(/<h([1-6])((?:\s[^>]*)?)>(.*?)<\/h\1>/gs);
  return [...found].flatMap(([whole, level, attributes = '', inner = '']) => {
    if (/\s(?:hidden|aria-hidden|aria-level|role)\b/.test(attributes)) return [];
    const isEmpty = inner.replace(/<(?!img|svg)[^>]*>/g, '').trim() === '';
    return [{ level: Number(level), html: whole, isEmpty }];
  });
}

function checkOutline(headings: Heading[]): Observed[] {
  return headings.flatMap(({ level, html, isEmpty }, index): Observed[] => {
    const element = { selector: `h${level}`, html };
    if (isEmpty) return [{ rule: 'heading-empty', element, what: 'The heading has no words.' }];
    const before = headings[index - 1]?.level;
    if (before === undefined || level <= before + 1) return [];
    return [{ rule: 'heading-skips', element, what: `A heading of level ${level} follows one of level ${before}.` }];
  });
}
