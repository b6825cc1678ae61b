import { checkText } from '@ot/shared-types/quality/check-text';
import { checkDocumentLink } from '@ot/shared-types/quality/documents';
import { checkReading } from '@ot/shared-types/quality/reading-score';
import { isLocale } from '@ot/shared-types/locales';
import { all, isDrawn, shownText } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { textBlocks } from '../text-blocks.ts';

const notProse = 'nav, header, footer, h1, h2, h3, h4, th, dt, label, legend, button, code, pre, [role="navigation"]';

/** The rules of writing, on the running text of the main part. */
export function* checkWords(): Iterable<Observation> {
  const today = new Date();
  const explained = explainedHere();
  const prose: string[] = [];
  for (const { element, text, linked } of textBlocks()) {
    if (element.closest(notProse) || linked.length > text.length * 0.8) continue;
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'en';
    const locale = [lang, lang.split('-')[0] ?? ''].find(isLocale);
    if (!locale) continue;
    const plain = withoutTypedPhones(element, text);
    for (const { rule, what } of checkText({ text: plain, locale, today, explained }))
      if (rule in kept) yield { rule: kept[rule as keyof typeof kept], element, what };
    if (locale === 'en') prose.push(/[.!?]$/.test(text) ? text : `${text}.`);
  }
  for (const { what } of checkReading(prose.join(' ')))
    yield { rule: 'reading-hard', element: document.querySelector('main') ?? document.body, what };
  yield* checkDocuments();
  yield* checkLocations();
}

/** The text rules that a page shows; those of links are judged with the links. */
const kept = {
  'sentence-long': 'sentence-long',
  'paragraph-long': 'paragraph-long',
  'abbreviation-unexplained': 'abbreviation-unexplained',
  capitals: 'capitals',
  'date-passed': 'date-passed',
  'phone-in-prose': 'phone-in-prose',
  'name-wrong': 'name-wrong',
} as const;

/** A number in a tel link or in its own bdi is a contact point, and a word that links to the glossary is explained. */
function withoutTypedPhones(element: HTMLElement, text: string): string {
  return all('a[href^="tel:"], a[href*="glossary"], bdi, time, abbr', element).reduce(
    (rest, part) => rest.replace(shownText(part), ' '),
    text,
  );
}

function explainedHere(): string[] {
  const marked = all('abbr[title], dfn, dt, [data-term]').map((term) => shownText(term));
  const expanded = (document.body.textContent || '').match(/\(([A-Z]{2,6}(?:Co|s)?)\)/g) ?? [];
  return [...marked, ...expanded.map((word) => word.slice(1, -1).replace(/s$/, ''))];
}

function* checkDocuments(): Iterable<Observation> {
  for (const link of all('a[href]').filter((one) => one instanceof HTMLAnchorElement && isDrawn(one))) {
    const near = link.closest('li, p, section, article, [class*="download"]') ?? link.parentElement ?? document.body;
    const pagesBeside = all('a[href]', near)
      .map((other) => other.getAttribute('href') ?? '')
      .filter((href) => !/\.pdf/i.test(href) && href !== '');
    for (const { what } of checkDocumentLink({
      text: shownText(link),
      href: link.getAttribute('href') ?? '',
      pagesBeside,
    }))
      yield { rule: 'pdf-only', element: link, what };
  }
}

const onSide =
  /\b(?:on|at|to|in) the (?:far |top |bottom |upper |lower )?(?:right|left)(?:[- ]hand (?:side|column|corner|menu|panel))?(?: of (?:the|this) (?:page|screen|window))?(?=\s*(?:[.,;:!?)]|$)|\s+(?:is|are|was|were|has|have|had|won|wins|will|can|to|shows?|opens?|and|or|for|side|column|menu|panel|corner|you|below|above|\w+ed)\b)/i;
const thing =
  /\b(?:button|link|box|menu|column|icon|image|picture|table|form|field|panel|sidebar|section|list|text|banner|tab)\b/;
const place = new RegExp(
  `${thing.source}s? (?:above|below|opposite|on the (?:right|left)|to the (?:right|left)|at the (?:top|bottom))\\b|\\b(?:above|below|right|left|right-hand|left-hand|top|bottom) ${thing.source}|\\b(?:round|square|circular|triangular|rectangular|oval|large|big|small|green|red|blue|orange|yellow|grey) (?:button|icon|link|box|arrow)\\b`,
  'i',
);
/** Left and right of a body, a pencil or a shoe are what the service writes about. */
const bodily =
  /\b(?:hand|arm|foot|leg|ear|eye|shoe|sock|sleeve|side of (?:the|their|your) (?:body|bed|paper|plate)|knee|shoulder|wrist|pencil|pedal)\b/i;

function* checkLocations(): Iterable<Observation> {
  for (const { element, text } of textBlocks()) {
    const sentence = text.split(/(?<=[.!?])\s+/).find((one) => onSide.test(one) || place.test(one));
    if (sentence && !bodily.test(sentence) && !element.closest('figcaption, nav'))
      yield {
        rule: 'location-only',
        element,
        what: `“${sentence.slice(0, 100)}” finds something by where it stands or how it looks.`,
      };
  }
}
