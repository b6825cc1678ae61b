import type { Change } from './changes.ts';
import { isRowOrder, rowPath, rowsAbove, rowsAt, type Leaves } from './leaves.ts';
import { mergeOrder } from './merge-order.ts';
import { fingerprint, isNothing, saysTheSame } from '../payload/same-value.ts';

/** What one person changed while another changed the same, or removed the row that it stands in. */
export interface Conflict {
  kind: 'changed' | 'removed-by-them' | 'removed-by-me';
  /** Of the leaf; of the row, where one of them removed it. */
  path: string;
  /** The two values; of a row, what each changed in it by the paths of the leaves, or null from whoever removed it. */
  mine: unknown;
  theirs: unknown;
}

export type Merge = { conflicts: Conflict[] } | { conflicts: null; leaves: Leaves };

/**
 * Joins what somebody changed with what is stored. All of it, or nothing where a value is no longer the one that the change
 * started from: then a person chooses.
 */
export function merge(stored: Leaves, changes: Change[]): Merge {
  const orders = mergedOrders(stored, changes);
  const context = { stored, changes, orders };
  const conflicts = joined([
    ...changes.flatMap((change) => conflictOf(change, context) ?? []),
    ...orders.flatMap((order) => unseenIn(order, context)),
  ]);
  if (conflicts.length > 0) return { conflicts };
  const leaves = new Map(stored);
  for (const { path, to } of changes) leaves.set(path, to);
  for (const { list, rows } of orders) leaves.set(list, rows && rows.length > 0 ? { rows } : []);
  return { conflicts: null, leaves };
}

interface MergedOrder {
  list: string;
  /** Null: both moved rows. */
  rows: string[] | null;
  removedByMe: string[];
}

interface Context {
  stored: Leaves;
  changes: Change[];
  orders: MergedOrder[];
}

function mergedOrders(stored: Leaves, changes: Change[]): MergedOrder[] {
  return changes.flatMap(({ path: list, to, was }) => {
    if (!was) return [];
    const mine = isRowOrder(to) ? to.rows : [];
    const rows = mergeOrder({ was, mine, theirs: rowsAt(stored, list) });
    return { list, rows, removedByMe: was.filter((id) => !mine.includes(id)) };
  });
}

function conflictOf(change: Change, { stored, orders }: Context): Conflict | null {
  const { path, from, to, was } = change;
  const present = stored.get(path);
  const isSeen = fingerprint(present) === from || saysTheSame(present, to);
  const orderOf = (list: string) => orders.find((order) => order.list === list);
  const gone = rowsAbove(path).find(({ list, row }) => !(orderOf(list)?.rows ?? rowsAt(stored, list)).includes(row));
  if (gone) {
    const at = rowPath(gone.list, gone.row);
    const isThere = rowsAt(stored, gone.list).includes(gone.row);
    if (!isThere)
      return isNothing(to) ? null : { kind: 'removed-by-them', path: at, mine: { [path]: to }, theirs: null };
    return isSeen ? null : { kind: 'removed-by-me', path: at, mine: null, theirs: { [path]: present ?? null } };
  }
  const fits = was ? orderOf(path)?.rows !== null : isSeen;
  return fits ? null : { kind: 'changed', path, mine: to, theirs: present ?? null };
}

/** What others wrote in a row after whoever removes it had read it. */
function unseenIn({ list, removedByMe }: MergedOrder, { stored, changes }: Context): Conflict[] {
  const isSent = new Set(changes.map(({ path }) => path));
  return removedByMe.flatMap((row) =>
    [...stored]
      .filter(([path, value]) => path.startsWith(`${rowPath(list, row)}/`) && !isSent.has(path) && !isNothing(value))
      .map(([path, value]) => ({
        kind: 'removed-by-me' as const,
        path: rowPath(list, row),
        mine: null,
        theirs: { [path]: value },
      })),
  );
}

/** One conflict for each row, with all that was changed in it. */
function joined(conflicts: Conflict[]): Conflict[] {
  const byPath = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const same = byPath.get(conflict.path);
    byPath.set(
      conflict.path,
      same ? { ...same, mine: both(same.mine, conflict.mine), theirs: both(same.theirs, conflict.theirs) } : conflict,
    );
  }
  return [...byPath.values()];
}

const both = (one: unknown, other: unknown): unknown => (one === null ? null : Object.assign({}, one, other));
