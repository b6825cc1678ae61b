import { isRecord } from '../payload/payload-record.ts';
import { rowsAbove, rowsAt, type Leaves } from './leaves.ts';
import type { Conflict } from './merge.ts';
import { withAdded } from './merge-order.ts';

export type Choice = 'mine' | 'theirs';

/** A form: the text that it started from, and the text that stands in it. */
export interface Form {
  base: Leaves;
  now: Leaves;
}

/** The form after its person has seen the other text and chosen: what is sent next starts from what was seen. */
export function resolve(form: Form, conflicts: Conflict[], choose: (conflict: Conflict) => Choice): Form {
  return conflicts.reduce((each, conflict) => resolveOne(each, conflict, choose(conflict)), form);
}

function resolveOne({ base, now }: Form, conflict: Conflict, choice: Choice): Form {
  const { path, theirs } = conflict;
  switch (conflict.kind) {
    case 'changed':
      return { base: withValue(base, path, theirs), now: choice === 'theirs' ? withValue(now, path, theirs) : now };
    case 'removed-by-them':
      return { base: withoutRow(base, path), now: choice === 'theirs' ? withoutRow(now, path) : now };
    case 'removed-by-me': {
      const seen = withValues(base, theirs);
      return { base: seen, now: choice === 'theirs' ? withRowOf(now, path, seen) : now };
    }
  }
}

const withValue = (leaves: Leaves, path: string, value: unknown): Leaves => new Map([...leaves, [path, value]]);

const withValues = (leaves: Leaves, values: unknown): Leaves =>
  new Map([...leaves, ...(isRecord(values) ? Object.entries(values) : [])]);

function withoutRow(leaves: Leaves, path: string): Leaves {
  const { list, row } = rowOf(path);
  const rest = [...leaves].filter(([each]) => !each.startsWith(`${path}/`));
  const rows = rowsAt(leaves, list).filter((id) => id !== row);
  return new Map([...rest, [list, rows.length > 0 ? { rows } : []]]);
}

/** With a row as it stands in another text, behind the one that it follows there. */
function withRowOf(leaves: Leaves, path: string, source: Leaves): Leaves {
  const { list, row } = rowOf(path);
  const present = rowsAt(leaves, list);
  const order = rowsAt(source, list).filter((id) => id === row || present.includes(id));
  const content = [...source].filter(([each]) => each.startsWith(`${path}/`));
  return new Map([...leaves, ...content, [list, { rows: withAdded(present, order) }]]);
}

/** The row that a path of a row names. */
function rowOf(path: string): { list: string; row: string } {
  const row = rowsAbove(path).at(-1);
  if (!row) throw new Error(`“${path}” is not the path of a row.`);
  return row;
}
