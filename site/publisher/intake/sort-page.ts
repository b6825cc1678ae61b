import { sourceLocale, type Refusal } from '@ot/shared-types';
import type { Page } from '../client/pages.ts';
import type { Unreadable } from '../client/read-rows.ts';

/** A page of the export by what can be done with its rows. */
export interface SortedPage<Row> {
  taken: Row[];
  /** Known by id and not to be read: by the CMS, or by the publisher. */
  refused: Map<string, Refusal[]>;
  /** Nobody can tell whose rows these are. */
  nameless: Unreadable[];
}

interface Sorting<Row> {
  idOf: (row: Row) => string;
  /** Under what name editors know where it belongs. */
  collectionOf: (id: string) => string;
  /** The ids that were asked for; null: all there are. */
  asked: Set<string> | null;
}

export function sortPage<Row>(page: Page<Row>, { idOf, collectionOf, asked }: Sorting<Row>): SortedPage<Row> {
  const copies = Map.groupBy(page.rows, idOf);
  const isAwaited = (id: string) => asked === null || asked.has(id);
  const isItself = (row: Row) => isAwaited(idOf(row)) && copies.get(idOf(row))?.length === 1;
  const sorted: SortedPage<Row> = {
    taken: page.rows.filter(isItself),
    refused: new Map(),
    nameless: page.rows.filter((row) => !isItself(row)).map((row) => strayOf(idOf(row))),
  };
  const isFree = (id: string) => isAwaited(id) && !copies.has(id);
  for (const row of page.unreadable) {
    if (row.id !== null && isFree(row.id)) sorted.refused.set(row.id, refusalsOf(row, collectionOf(row.id)));
    else sorted.nameless.push(row);
  }
  // The CMS knows better why it could not read a document.
  for (const [id, refusals] of Map.groupBy(page.refusals, ({ id }) => id))
    if (isFree(id)) sorted.refused.set(id, refusals);
  return sorted;
}

/** Why a row is refused, for the dashboard. */
export function refusalsOf({ faults, id }: Pick<Unreadable, 'faults' | 'id'>, collection: string): Refusal[] {
  return faults.map((fault) => ({ collection, id: id ?? '', locale: sourceLocale, ...fault }));
}

/** Its id was not asked for, or is that of another row as well. */
function strayOf(id: string): Unreadable {
  const message = `The publisher cannot read it: it comes under the id ${id}, which is that of another.`;
  return { id: null, collection: null, sequence: null, faults: [{ field: 'id', message }] };
}
