import type { Change } from './changes.ts';
import { isRowOrder, rowPath, rowsAbove, rowsAt, type Leaves } from './leaves.ts';
import { mergeOrder, withAdded } from './merge-order.ts';
import type { Form } from './resolve.ts';
import { saysTheSame } from '../payload/same-value.ts';

interface Saved {
  /** The form as it is now: its person may have typed on. */
  form: Form;
  /** What was sent. */
  changes: Change[];
  /** The whole text as the CMS has it now, with what others changed in it. */
  answer: Leaves;
}

/**
 * The form after a save. Words typed since the sending stay, and what others changed is shown where nobody types. What was typed
 * since and not yet sent keeps its start, so that both texts are shown if another changed the same.
 */
export function afterSave({ form, changes, answer }: Saved): Form {
  const shown = new Map([...form.base, ...changes.map(({ path, to }) => [path, to] as const)]);
  const paths = new Set([...shown.keys(), ...form.now.keys(), ...answer.keys()]);
  const typed = [...paths].filter((path) => !saysTheSame(form.now.get(path), shown.get(path)));
  const typedRows = new Set(typed.flatMap(rowsAbove).map(({ list, row }) => rowPath(list, row)));
  const sent = new Set(changes.map(({ path }) => path));
  const next = { base: new Map<string, unknown>(), now: new Map<string, unknown>() };
  for (const path of paths) {
    const leaf = isInRemovedRow(path, { shown, now: form.now })
      ? { base: form.base.get(path), now: undefined }
      : isListIn([shown, form.now, answer], path)
        ? orderAfter(path, { form, shown, answer, typedRows })
        : leafAfter(path, { form, answer, isTyped: typed.includes(path), isSent: sent.has(path) });
    if (leaf.base !== undefined) next.base.set(path, leaf.base);
    if (leaf.now !== undefined) next.now.set(path, leaf.now);
  }
  return { base: withoutStrayRows(next.base), now: withoutStrayRows(next.now) };
}

const isListIn = (texts: Leaves[], path: string): boolean => texts.some((leaves) => isRowOrder(leaves.get(path)));

/** Removed since the sending: what others wrote in such a row meanwhile has not been seen, and the removal must ask. */
const isInRemovedRow = (path: string, { shown, now }: { shown: Leaves; now: Leaves }): boolean =>
  rowsAbove(path).some(({ list, row }) => rowsAt(shown, list).includes(row) && !rowsAt(now, list).includes(row));

interface Leaf {
  base: unknown;
  now: unknown;
}

function leafAfter(
  path: string,
  { form, answer, isTyped, isSent }: { form: Form; answer: Leaves; isTyped: boolean; isSent: boolean },
): Leaf {
  // A row that another removed while its words are being typed: see `orderAfter`.
  if (isGoneIn(answer, path)) return { base: form.base.get(path), now: form.now.get(path) };
  const base = isTyped && !isSent ? form.base.get(path) : answer.get(path);
  return { base, now: isTyped ? form.now.get(path) : answer.get(path) };
}

const isGoneIn = (answer: Leaves, path: string): boolean =>
  rowsAbove(path).some(({ list, row }) => !rowsAt(answer, list).includes(row));

interface Orders {
  form: Form;
  shown: Leaves;
  answer: Leaves;
  typedRows: ReadonlySet<string>;
}

/** A row that another removed stays in the form while its words are being typed: their sending then asks what to do. */
function orderAfter(list: string, { form, shown, answer, typedRows }: Orders): Leaf {
  // In a row that another removed, everything stays as it is until its person has chosen.
  if (isGoneIn(answer, list)) return { base: form.base.get(list), now: form.now.get(list) };
  const [was, mine, theirs] = [shown, form.now, answer].map((leaves) => rowsAt(leaves, list));
  const merged = mergeOrder({ was: was ?? [], mine: mine ?? [], theirs: theirs ?? [] });
  if (!merged) return { base: form.base.get(list), now: form.now.get(list) };
  const isTyped = (row: string) => typedRows.has(rowPath(list, row));
  const keep = (order: string[], source: string[]): string[] =>
    withAdded(
      order,
      source.filter((row) => order.includes(row) || isTyped(row)),
    );
  return {
    base: { rows: keep(theirs ?? [], rowsAt(form.base, list)) },
    now: { rows: keep(merged, mine ?? []) },
  };
}

/** What stands in rows that their list does not name is nowhere on the screen. */
function withoutStrayRows(leaves: Leaves): Leaves {
  return new Map(
    [...leaves].filter(([path]) => rowsAbove(path).every(({ list, row }) => rowsAt(leaves, list).includes(row))),
  );
}
