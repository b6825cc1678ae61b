import {
  isLocale,
  localeCodes,
  localeInfo,
  type CollectionName,
  type PageFault,
  type PageJudgement,
} from '@ot/shared-types';
import { hrefOfField } from '../screen-parts/href-of-field.ts';

/** What a rule was set aside for, as far as it decides whether it holds. */
export interface SetAside {
  collection: string;
  documentId: string;
  locale: string;
  rule: string;
  until: string;
}

/** The pages of an entry on which the same is wrong: one line on the dashboard. */
export interface FindingLine {
  key: string;
  title: string;
  /** What the menu calls its kind: "Advice". */
  kind: string;
  /** The way to each language of it, to the field where one is known. */
  languages: { name: string; href: string }[];
  /** Addresses with these faults. */
  pages: number;
  /** Faults of each. */
  blocking: number;
  warnings: number;
  /** The gravest fault, in words for editors; what the form calls the field that holds it. */
  what: string;
  field: string | null;
}

/** The English title and the kind of a document, and what its form calls the place of a path. */
export type NameOf = (
  collection: CollectionName,
  id: string,
) => { title: string; kind: string; placeOf: (field: string) => string } | null;

/**
 * What is wrong with published pages, the gravest first. Rules that are set aside at this moment do not count. Languages of an
 * entry with the same faults share a line: a fault of the English shows on every page that has no translation yet.
 */
export function findingLines(
  judgements: PageJudgement[],
  { exceptions, nameOf, siteUrl, now }: { exceptions: SetAside[]; nameOf: NameOf; siteUrl: string; now: Date },
): FindingLine[] {
  const holding = exceptions.filter(({ until }) => new Date(until) > now);
  const open = judgements
    .map((judgement) => ({
      ...judgement,
      faults: judgement.faults.filter((fault) => !isSetAside(judgement, fault, holding)),
    }))
    .filter(({ faults }) => faults.length > 0);
  const alike = Map.groupBy(open, (judgement) => `${judgement.entry?.id ?? judgement.path} ${signatureOf(judgement)}`);
  return [...alike]
    .map(([key, pages]) => lineOf(key, [...pages].sort(byLanguage), { nameOf, siteUrl }))
    .sort((a, b) => b.blocking - a.blocking || b.warnings - a.warnings || a.title.localeCompare(b.title));
}

function isSetAside({ entry, locale }: PageJudgement, { rule }: PageFault, holding: SetAside[]): boolean {
  return holding.some(
    (each) =>
      each.rule === rule &&
      each.locale === locale &&
      each.collection === entry?.collection &&
      each.documentId === entry.id,
  );
}

const signatureOf = ({ faults }: PageJudgement): string =>
  faults
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort()
    .join();

const byLanguage = (a: PageJudgement, b: PageJudgement): number =>
  localeCodes.indexOf(a.locale) - localeCodes.indexOf(b.locale);

function lineOf(
  key: string,
  pages: PageJudgement[],
  { nameOf, siteUrl }: { nameOf: NameOf; siteUrl: string },
): FindingLine {
  const [first] = pages;
  const faults = first?.faults ?? [];
  const gravest = faults.find(({ severity }) => severity === 'block') ?? faults[0];
  const blocking = faults.filter(({ severity }) => severity === 'block').length;
  const name = first?.entry ? nameOf(first.entry.collection, first.entry.id) : null;
  return {
    key,
    title: name?.title ?? first?.path ?? '',
    kind: name?.kind ?? 'Page of the site',
    languages: languagesOf(pages, siteUrl),
    pages: pages.length,
    blocking,
    warnings: faults.length - blocking,
    what: gravest?.what ?? '',
    field: (gravest?.field && name?.placeOf(gravest.field)) || null,
  };
}

/** Pages of several addresses can show the same English words; these are mended in one place. */
function languagesOf(pages: PageJudgement[], siteUrl: string): FindingLine['languages'] {
  const places = pages.map((page) => ({ name: languageName(page.locale), href: hrefOf(page, siteUrl) }));
  return places.filter(({ href }, index) => places.findIndex((other) => other.href === href) === index);
}

/** To the field that holds the gravest fault whose place is known; a page that is no entry is looked at on the site. */
function hrefOf({ entry, locale, path, faults }: PageJudgement, siteUrl: string): string {
  if (!entry) return siteUrl + path;
  const blocking = faults.find(({ severity, field }) => severity === 'block' && field !== null);
  const field = (blocking ?? faults.find((fault) => fault.field !== null))?.field ?? null;
  return hrefOfField({ ...entry, locale, field });
}

export const languageName = (code: string): string => (isLocale(code) ? localeInfo(code).englishName : code);
