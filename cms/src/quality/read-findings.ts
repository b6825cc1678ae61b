import { CollectionNameSchema, collectionNames, type CollectionName, type PageJudgement } from '@ot/shared-types';
import type { Payload, Where } from 'payload';
import type { Exception, PageJudgement as KeptJudgement } from '../payload/payload-types.ts';
import { placeOf } from '../faults/place-of.ts';
import { hrefOfField } from '../screen-parts/href-of-field.ts';
import { siteUrlOf } from '../screen-parts/site-url.ts';
import { findingLines, languageName, type FindingLine, type NameOf } from './page-findings.ts';

/** What the dashboard shows of the accessibility of published pages. */
export interface Findings {
  lines: FindingLine[];
  /** Pages that were judged, how many of them have faults that block, and how many have warnings alone. */
  pages: number;
  faulty: number;
  warned: number;
  /** When a page was last judged; null: never. */
  lastChecked: string | null;
  /** Nothing was judged for so long that somebody should look. */
  isSilent: boolean;
  exceptions: ExceptionLine[];
}

export interface ExceptionLine {
  id: string;
  title: string;
  href: string;
  language: string;
  rule: string;
  reason: string;
  until: string;
  by: string | null;
  isActive: boolean;
}

/** More than anybody looks through on one screen. */
const most = 300;
const silence = 48 * 60 * 60 * 1000;

// The dashboard is for staff, who may read both; it looks for them.
const forStaff = { depth: 0, pagination: false, overrideAccess: true } as const;

export async function readFindings(payload: Payload, now: Date): Promise<Findings> {
  const [judgements, exceptions, lastChecked, { totalDocs: pages }] = await Promise.all([
    readJudgements(payload),
    readAllExceptions(payload),
    readLastChecked(payload),
    payload.count({ collection: 'page-judgements', overrideAccess: true }),
  ]);
  const nameOf = await namesOf(payload, judgements);
  const lines = findingLines(judgements, { exceptions, nameOf, siteUrl: siteUrlOf(payload), now });
  return {
    lines,
    pages,
    faulty: pagesOf(lines.filter(({ blocking }) => blocking > 0)),
    warned: pagesOf(lines.filter(({ blocking }) => blocking === 0)),
    lastChecked,
    isSilent: lastChecked === null || now.getTime() - Date.parse(lastChecked) > silence,
    exceptions: exceptions.map((each) => exceptionLine(each, now)),
  };
}

/** What blocks, then what warns. Asked for together, neither index would serve, and every page would be looked at. */
async function readJudgements(payload: Payload): Promise<PageJudgement[]> {
  const blocking = await readSome(payload, { blocking: { greater_than: 0 } }, most);
  const isWarnedOf = { and: [{ warnings: { greater_than: 0 } }, { blocking: { equals: 0 } }] };
  const rest = most - blocking.length;
  return [...blocking, ...(rest > 0 ? await readSome(payload, isWarnedOf, rest) : [])];
}

async function readSome(payload: Payload, where: Where, limit: number): Promise<PageJudgement[]> {
  const sort = ['-blocking', '-warnings', 'path'];
  const { docs } = await payload.find({ collection: 'page-judgements', where, sort, limit, ...forStaff });
  return docs.map(toJudgement);
}

function toJudgement({ path, locale, collection, documentId, judgedAt, extent, faults }: KeptJudgement): PageJudgement {
  const entry =
    collection && documentId ? { collection: CollectionNameSchema.parse(collection), id: documentId } : null;
  // The list was checked against the contract when it was stored.
  return { path, locale, entry, judgedAt, extent, faults: faults as unknown as PageJudgement['faults'] };
}

async function readAllExceptions(payload: Payload): Promise<Exception[]> {
  const { docs } = await payload.find({ collection: 'exceptions', sort: '-until', limit: most, ...forStaff });
  return docs;
}

async function readLastChecked(payload: Payload): Promise<string | null> {
  const { docs } = await payload.find({ collection: 'page-judgements', sort: '-judgedAt', limit: 1, ...forStaff });
  return docs[0]?.judgedAt ?? null;
}

const pagesOf = (lines: FindingLine[]): number => lines.reduce((sum, { pages }) => sum + pages, 0);

/** English titles of the documents concerned, read together. */
async function namesOf(payload: Payload, judgements: PageJudgement[]): Promise<NameOf> {
  const titles = new Map<string, string>();
  const kinds = new Map<CollectionName, string>();
  for (const collection of collectionNames) {
    const ids = new Set(judgements.flatMap(({ entry }) => (entry?.collection === collection ? [entry.id] : [])));
    if (ids.size === 0) continue;
    const { docs } = await payload.find({ collection, where: { id: { in: [...ids] } }, limit: ids.size, ...forStaff });
    for (const { id, englishTitle } of docs) titles.set(`${collection} ${id}`, englishTitle ?? 'Without a title');
    const label = payload.collections[collection].config.labels.singular;
    kinds.set(collection, typeof label === 'string' ? label : collection);
  }
  return (collection, id) => {
    const title = titles.get(`${collection} ${id}`);
    const { fields } = payload.collections[collection].config;
    const named = { kind: kinds.get(collection) ?? collection, placeOf: (field: string) => placeOf(fields, field) };
    return title === undefined ? null : { title, ...named };
  };
}

function exceptionLine(
  { id, title, collection, documentId, locale, rule, reason, until, userName }: Exception,
  now: Date,
): ExceptionLine {
  return {
    id,
    title,
    href: hrefOfField({ collection, id: documentId, locale, field: null }),
    language: languageName(locale),
    rule,
    reason,
    until,
    by: userName ?? null,
    isActive: new Date(until) > now,
  };
}
