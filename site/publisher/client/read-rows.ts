import { IdSchema, type Fault } from '@ot/shared-types';
import { z } from 'zod';

/** A row that breaks the contract: what can be read of its name all the same, and why it is refused. */
export interface Unreadable {
  id: string | null;
  collection: string | null;
  /** Its place in the feed of changes, where it is a row of that. */
  sequence: number | null;
  faults: Fault[];
}

/** The rows of one answer, each parsed by itself: a bad one never hides the others. */
export interface Rows<Row> {
  rows: Row[];
  unreadable: Unreadable[];
}

const NameSchema = z.object({
  // A global is known by its name.
  global: IdSchema.nullable().catch(null),
  id: IdSchema.nullable().catch(null),
  collection: z.string().min(1).nullable().catch(null),
  sequence: z.number().int().positive().nullable().catch(null),
});

export function readRows<Row>(list: unknown[], schema: z.ZodType<Row>): Rows<Row> {
  const read: Rows<Row> = { rows: [], unreadable: [] };
  for (const raw of list) {
    const result = schema.safeParse(raw);
    if (result.success) read.rows.push(result.data);
    else read.unreadable.push({ ...nameOf(raw), faults: result.error.issues.map(toFault) });
  }
  return read.rows.length === 0 && read.unreadable.length > 1 ? withDoubt(read) : read;
}

function nameOf(raw: unknown): Omit<Unreadable, 'faults'> {
  const name = NameSchema.safeParse(raw).data;
  if (!name) return { id: null, collection: null, sequence: null };
  return { id: name.global ?? name.id, collection: name.collection, sequence: name.sequence };
}

function toFault({ path, message }: z.core.$ZodIssue): Fault {
  return { field: path.join('.') || '(the whole entry)', message: `The publisher cannot read it: ${message}.` };
}

/** One bad row is a fault of that row; where not one can be read, something else is to be suspected. */
function withDoubt<Row>({ rows, unreadable }: Rows<Row>): Rows<Row> {
  const doubt = 'The same goes for all others of its kind: CMS and publisher may be of different versions.';
  const explain = (fault: Fault) => ({ ...fault, message: `${fault.message} ${doubt}` });
  return { rows, unreadable: unreadable.map((row) => ({ ...row, faults: row.faults.map(explain) })) };
}
