import {
  globalNames,
  localeCodes,
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type ExportedEntry,
  type Locale,
} from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, examples, paragraph } from '@ot/shared-types/examples';
import type { Published } from '@ot/site/tests/fake-cms.ts';
import { writer, type Writer } from './made-text.ts';

/** How a service's content is made up, in hundredths. Four fifths of it are translated into every language. */
const shares: [CollectionName, number][] = [
  ['advice', 64],
  ['equipment', 15],
  ['sessions', 10],
  ['documents', 8],
  ['service-pages', 3],
];
/** Pages that are not entries, for each language (shared-types, `sitePages`, and the not-found page). */
const fixedPages = 18;
/** A topic that lists more than this is no help to anybody: services split it. */
const adviceOfTopic = 40;
const fewestTopics = 15;

/** A site of about that many pages in all twelve languages. Texts are made when an entry is read, and not kept. */
export function generateSite(pages: number): Published & { counts: Counts } {
  const counts = countsOf(Math.max(1, Math.round(pages / localeCodes.length) - fixedPages));
  const parts = new Map<CollectionName, number>([
    ['contact-points', 8],
    ['referral-routes', 8],
    ['organisations', 8],
    ['glossary', 40],
  ]);
  return {
    counts,
    entries: [...counts, ...parts].flatMap(([collection, count]) =>
      numbers(count).map((number) => madeWhenRead(collection, number, counts)),
    ),
    globals: globalNames.map((name) => anExportedGlobal(name)),
  };
}

/** Entries of each collection. */
export type Counts = Map<CollectionName, number>;

/** How many entries of each collection with pages make that many entries. */
function countsOf(entries: number): Map<CollectionName, number> {
  const counts = new Map(
    shares.map(([collection, share]) => [collection, Math.ceil((entries * share) / 100)] as const),
  );
  const topics = Math.max(fewestTopics, Math.ceil((counts.get('advice') ?? 0) / adviceOfTopic));
  return new Map<CollectionName, number>([...counts, ['topics', topics]]);
}

/** The envelope is kept, the contents are made each time: ten thousand documents in twelve languages are gigabytes. */
function madeWhenRead(collection: CollectionName, number: number, counts: Map<CollectionName, number>): ExportedEntry {
  return {
    collection,
    ...namesOf(collection, number),
    updatedAt: examples[collection].updatedAt,
    get languages() {
      return entryOf(collection, number, counts).languages;
    },
  };
}

/** Entry number so-and-so of a collection. `counts` says which others there are to refer to. */
export function entryOf(
  collection: CollectionName,
  number: number,
  counts: Map<CollectionName, number>,
  title?: string,
): ExportedEntry {
  const facts = { ...namesOf(collection, number), ...referencesOf(collection, number, counts) };
  const translated = number % 5 !== 0 ? localeCodes.filter((code) => code !== sourceLocale) : [];
  const textsIn = (locale: Locale) => {
    const written = textsOf(collection, writer(`${collection} ${number}`, locale), number);
    return title === undefined
      ? written
      : { ...written, title: locale === sourceLocale ? title : `${title} (${locale})` };
  };
  // The changes are those of this collection; the union of all collections forgets that.
  return anExportedEntry(collection, {
    changes: { ...facts, ...textsIn(sourceLocale) } as Partial<EntryOf<CollectionName>>,
    translations: Object.fromEntries(translated.map((locale) => [locale, textsIn(locale)])),
  });
}

function namesOf(collection: CollectionName, number: number): { id: string; slug: string } {
  return {
    id: examples[collection].id.replace(/\d+$/, String(number)),
    slug: number === 1 ? examples[collection].slug : `${collection}-${number}`,
  };
}

function referencesOf(collection: CollectionName, number: number, counts: Map<CollectionName, number>): object {
  const other = (name: CollectionName, step: number) =>
    namesOf(name, 1 + ((number * step) % (counts.get(name) ?? 1))).id;
  switch (collection) {
    case 'advice':
      return {
        topic: other('topics', 1),
        relatedAdvice: [...new Set([7, 13, 29].map((step) => other('advice', step)))],
        relatedEquipment: [other('equipment', 3)],
        relatedSessions: [other('sessions', 5)],
      };
    case 'sessions':
      return { relatedAdvice: [other('advice', 17)] };
    case 'equipment':
      return { relatedAdvice: [other('advice', 11)] };
    default:
      return {};
  }
}

/** The length of a real piece of advice: three things to try, six steps each. Row ids are the same in all languages. */
function textsOf(collection: CollectionName, writer: Writer, number: number): object {
  const title = `${writer.phrase()} ${number}`;
  const summary = writer.sentences(1);
  switch (collection) {
    case 'advice':
      return {
        title,
        summary,
        strategies: numbers(3).map((each) => strategy(each, writer)),
        dos: numbers(3).map(() => writer.sentences(1)),
        donts: numbers(2).map(() => writer.sentences(1)),
        safety: paragraph(writer.sentences(2)),
      };
    case 'equipment':
      return { title, purpose: summary, setUp: steps('set-up', 6, writer), use: steps('use', 6, writer) };
    case 'sessions':
      return { title, summary, covers: paragraph(writer.sentences(4)) };
    case 'documents':
    case 'service-pages':
      return {
        title,
        summary,
        body: numbers(8).map((block) => ({ type: 'text', id: `b${block}`, text: paragraph(writer.sentences(4)) })),
      };
    default:
      return { title };
  }
}

function strategy(number: number, writer: Writer): object {
  const [first] = examples.advice.strategies;
  return {
    ...first,
    id: `strategy-${number}`,
    title: writer.phrase(),
    whatYouNeed: [writer.phrase(), writer.phrase()],
    steps: steps(`s${number}`, 6, writer),
    howOften: writer.sentences(1),
    howLong: writer.phrase(),
    whenToStop: writer.sentences(1),
  };
}

function steps(prefix: string, count: number, writer: Writer): object[] {
  return numbers(count).map((number) => ({
    id: `${prefix}-${number}`,
    text: writer.sentences(2),
    pictogram: 'sit-at-table',
    picture: null,
  }));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
