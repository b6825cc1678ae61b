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

function toFault(issue: z.core.$ZodIssue): Fault {
  return { field: issue.path.join('.') || '(the whole entry)', message: issue.message };
}
