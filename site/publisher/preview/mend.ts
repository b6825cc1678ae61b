import type { z } from 'zod';

/** What stands in a preview for a text that is missing; `field` is where it belongs. */
export type Placeholder = (field: string) => string;

/** Stands in for an id or an address: it has their form, and leads to nothing. */
const noReference = 'missing';
/** Long past: nothing is shown as coming that has no date yet. */
const noMoment = '2000-01-01T00:00:00Z';
const mostRounds = 4;

/**
 * Content with something in each place where nothing fit to be published stands, so that a page can be made while it is
 * being written. Null where that is not enough. Lists that must have something in them may be empty.
 */
export function mend<Content>(schema: z.ZodType<Content>, content: unknown, placeholder: Placeholder): Content | null {
  let mended = structuredClone(content);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = schema.safeParse(mended);
    if (result.success) return result.data;
    const issues = result.error.issues.filter((issue) => !isHarmless(issue));
    // Templates show nothing where a list is empty: the one way in which this is not what the type says.
    if (issues.length === 0) return mended as Content;
    for (const issue of issues) mended = put(mended, issue.path, standIn(issue, round, placeholder));
  }
  return null;
}

/** An empty list, or a rule about several fields: each of them has its form. */
function isHarmless(issue: z.core.$ZodIssue): boolean {
  return issue.code === 'custom' || (issue.code === 'too_small' && issue.origin === 'array');
}

function standIn(issue: z.core.$ZodIssue, round: number, placeholder: Placeholder): unknown {
  if (issue.code === 'invalid_value') return issue.values[0];
  if (issue.code === 'invalid_type' && issue.expected !== 'string') return emptyOf(issue.expected, round);
  if (issue.code === 'invalid_format' && issue.format === 'datetime') return noMoment;
  if (issue.code === 'invalid_format' && issue.format === 'date') return noMoment.slice(0, 10);
  return round === 0 ? placeholder(issue.path.join('.')) : noReference;
}

function emptyOf(expected: string, round: number): unknown {
  switch (expected) {
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'number':
    case 'int':
      return 0;
    default:
      return round === 0 ? null : {};
  }
}

/** The same value with something else at a path. */
function put(value: unknown, [first, ...rest]: PropertyKey[], standing: unknown): unknown {
  if (first === undefined) return standing;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === first ? put(item, rest, standing) : item));
  // Whatever is no list has named fields, or none yet.
  const record = (value ?? {}) as Record<PropertyKey, unknown>;
  return { ...record, [first]: put(record[first], rest, standing) };
}
