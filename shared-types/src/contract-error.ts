import type { z } from 'zod';

/** Where a piece of outside data came from, as an editor would say it. */
export interface Source {
  collection: string;
  entry: string;
  locale: string;
}

export interface Fault {
  /** Path of the field, such as `strategies.0.steps.2.text`. */
  field: string;
  message: string;
}

/** Outside data that breaks the contract: what is wrong, and where. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
  readonly source: Source;
  readonly faults: Fault[];

  constructor(source: Source, faults: Fault[]) {
    const list = faults.map((fault) => `  ${fault.field}: ${fault.message}`).join('\n');
    super(`"${source.entry}" in ${source.collection} (${source.locale}) cannot be published:\n${list}`);
    this.source = source;
    this.faults = faults;
  }
}

/** Parses outside data, or throws a ContractError that names collection, entry, language and every broken field. */
export function parseOrExplain<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  source: Source,
): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new ContractError(source, result.error.issues.map(toFault));
}

/** A broken field, as screens and receipts tell it to an editor. */
export function toFault(issue: z.core.$ZodIssue): Fault {
  return { field: issue.path.join('.') || '(the whole entry)', message: inWords(issue) };
}

/** The sentence that the contract has for it; the words of the parser are for developers, and say nothing to an editor. */
function inWords({ code, message }: z.core.$ZodIssue): string {
  if (code === 'custom') return message;
  if (code === 'invalid_type' || code === 'too_small') return 'This is missing. Fill it in, or take its row out.';
  if (code === 'too_big') return 'This is too long. Shorten it.';
  return 'Pages cannot show this as it is. Write it anew, or take it out.';
}
