import { ValidationError } from 'payload';
import type { ContentProblem } from './content-problem.ts';

/** What the CMS refused, in its own words, field by field. */
export function problemsOf(error: unknown, file: string): ContentProblem[] {
  if (error instanceof ValidationError)
    return error.data.errors.map(({ path, message }) => ({ file, field: path, message }));
  const reason = error instanceof Error ? error.message : String(error);
  return [{ file, field: '', message: `The CMS could not store it: ${reason}` }];
}
