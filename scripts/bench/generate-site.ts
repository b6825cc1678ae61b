import {
  globalNames,
  localeCodes,
  sourceLocale,
  type CollectionName,
  type EntryOf,
  type ExportedEntry,
} from '@ot/shared-types';
import { anExportedEntry, anExportedGlobal, examples, paragraph } from '@ot/shared-types/examples';
import type { Published } from '@ot/site/tests/fake-cms.ts';

/** How a service's content is made up, in hundredths. Half of it is translated into every language. */
const shares: [CollectionName, number][] = [
  ['advice', 64],
  ['equipment', 15],
  ['sessions', 10],
  ['documents', 8],
  ['service-pages', 3],
];
/** Pages that are not entries, for each language (shared-types, `sitePages`, and the not-found page). */
const fixedPages = 18;
/** Topics do not grow with the number of pages. */
const topics = 15;

/** A site of about that many pages in all twelve languages, made from the examples of the contract. */
export function generateSite(pages: number): Published {
  const entries = Math.max(1, Math.round(pages / localeCodes.length) - fixedPages);
  const counts = shares.map(([collection, share]) => [collection, Math.ceil((entries * share) / 100)] as const);
  counts.push(['topics', topics]);
  const byCollection = new Map(counts);
  const parts = (['contact-points', 'referral-routes', 'organisations', 'glossary'] as const).flatMap((collection) =>
    numbers(collection === 'glossary' ? 40 : 8).map((number) => entryOf(collection, number, byCollection)),
  );
  return {
    entries: [
      ...counts.flatMap(([collection, count]) =>
        numbers(count).map((number) => entryOf(collection, number, byCollection)),
      ),
      ...parts,
    ],
    globals: globalNames.map((name) => anExportedGlobal(name)),
  };
}

export function entryOf(
  collection: CollectionName,
  number: number,
  counts: Map<CollectionName, number>,
  title = `Example ${number} of ${collection}`,
): ExportedEntry {
  const prefix = examples[collection].id.replace(/\d+$/, '');
  const slug = number === 1 ? examples[collection].slug : `${collection}-${number}`;
  const changes = { id: `${prefix}${number}`, slug, title, ...longer(collection, number, counts) };
  const translated = number % 2 === 1 ? localeCodes.filter((code) => code !== sourceLocale) : [];
  const translations = Object.fromEntries(translated.map((locale) => [locale, { title: `${title} (${locale})` }]));
  // The changes below are those of this collection; the union of all collections forgets that.
  return anExportedEntry(collection, {
    changes: changes as Partial<EntryOf<CollectionName>>,
    translations,
  });
}

/** The length of a real piece of advice: three things to try, six steps each, and references to others. */
function longer(collection: CollectionName, number: number, counts: Map<CollectionName, number>): object {
  const other = (name: CollectionName, step: number) =>
    `${examples[name].id.replace(/\d+$/, '')}${1 + ((number * step) % (counts.get(name) ?? 1))}`;
  switch (collection) {
    case 'advice':
      return {
        topic: other('topics', 1),
        strategies: numbers(3).map(strategy),
        relatedAdvice: [...new Set([7, 13, 29].map((step) => other('advice', step)))],
        relatedEquipment: [other('equipment', 3)],
        relatedSessions: [other('sessions', 5)],
      };
    case 'sessions':
      return { relatedAdvice: [other('advice', 17)] };
    case 'equipment':
      return { setUp: steps('set-up', 6), use: steps('use', 6), relatedAdvice: [other('advice', 11)] };
    case 'documents':
    case 'service-pages':
      return { body: numbers(8).map((block) => ({ type: 'text', id: `b${block}`, text: paragraph(sentences(4)) })) };
    default:
      return {};
  }
}

function strategy(number: number): object {
  const [first] = examples.advice.strategies;
  return { ...first, id: `strategy-${number}`, title: `Thing ${number} to try`, steps: steps(`s${number}`, 6) };
}

function steps(prefix: string, count: number): object[] {
  return numbers(count).map((number) => ({
    id: `${prefix}-${number}`,
    text: sentences(2),
    pictogram: 'sit-at-table',
    picture: null,
  }));
}

function sentences(count: number): string {
  return Array(count).fill('Sit beside your child and show each movement slowly before they try it.').join(' ');
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
