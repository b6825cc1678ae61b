import type { Refusal } from '@ot/shared-types';
import type { ContentChange } from './apply-content.ts';
import type { Accepted } from './accept.ts';
import type { ContentKind, StoredContent } from '../store/content-store.ts';
import type { Store } from '../store/store.ts';
import type { Page } from '../client/pages.ts';
import type { Unreadable } from '../client/read-rows.ts';
import { sortPage } from './sort-page.ts';

/** What rows of one kind are, and how they are taken in. */
export interface Intake<Row> {
  kind: ContentKind;
  /** Empty where the kind has none. */
  collection: string;
  idOf: (row: Row) => string;
  /** Under what name editors know where it belongs. */
  collectionOf: (id: string) => string;
  accept: (row: Row) => Accepted<StoredContent>;
}

/** What a page changes, and the rows of which nobody can tell whose they are. */
export interface Told {
  changes: ContentChange[];
  nameless: Unreadable[];
}

/** Takes in every row that can be read. What cannot stays as readers have it, and editors are told why. */
export function takePage<Row>(
  store: Store,
  intake: Intake<Row>,
  page: Page<Row>,
  asked: Set<string> | null = null,
): Told {
  const { taken, refused, nameless } = sortPage(page, { ...intake, asked });
  const placeOf = (id: string) => ({ kind: intake.kind, collection: intake.collection, id });
  const changes = taken.map((row): ContentChange => {
    const id = intake.idOf(row);
    const { stored, refusals } = intake.accept(row);
    return { ...placeOf(id), after: stored, refusals: withReasons(refusals, page.refusals, id) };
  });
  const kept = [...refused].map(([id, refusals]): ContentChange => {
    const place = placeOf(id);
    return { ...place, after: store.content.read(place.kind, place.collection, id), refusals };
  });
  return { changes: [...changes, ...kept], nameless };
}

/** What the store has and the CMS has no more. */
export function goneChanges(
  { kind, collection }: Pick<Intake<never>, 'kind' | 'collection'>,
  ids: string[],
): ContentChange[] {
  return ids.map((id) => ({ kind, collection, id, after: null, refusals: [] }));
}

/** The CMS knows better why it could not map a field than the schema knows that it is missing. */
function withReasons(refusals: Refusal[], fromCms: Refusal[], id: string): Refusal[] {
  const reasons = fromCms.filter((refusal) => refusal.id === id);
  const explained = new Set(reasons.map((reason) => reason.locale));
  return [...reasons, ...refusals.filter((refusal) => !explained.has(refusal.locale))];
}
