import { z } from 'zod';
import { isRowOrder, rowsAt, type Leaves } from './leaves.ts';
import { fingerprint, isNothing, saysTheSame } from '../payload/same-value.ts';

/** One leaf that somebody changed, and the fingerprint of the value that the change started from. */
export const ChangeSchema = z.object({
  path: z.string().regex(/^[A-Za-z_]\w*(\/#?[\w-]+)*$/),
  from: z.string().max(64),
  to: z.unknown(),
  /** Of a list: the rows that the change started from. Two orders can then be joined. */
  was: z.array(z.string()).optional(),
});
export type Change = z.infer<typeof ChangeSchema>;

/** What somebody changed who had one text before them, and now has another. Rows that are gone tell what they held. */
export function changesBetween(base: Leaves, now: Leaves): Change[] {
  const paths = [...new Set([...base.keys(), ...now.keys()])];
  return paths.filter((path) => !saysTheSame(base.get(path), now.get(path))).map((path) => changeAt(path, base, now));
}

function changeAt(path: string, base: Leaves, now: Leaves): Change {
  const [from, to] = [base.get(path), now.get(path) ?? null];
  const isList = (isRowOrder(from) || isNothing(from)) && (isRowOrder(to) || isNothing(to));
  const was = isList && (isRowOrder(from) || isRowOrder(to)) ? { was: rowsAt(base, path) } : {};
  return { path, from: fingerprint(from), to, ...was };
}
