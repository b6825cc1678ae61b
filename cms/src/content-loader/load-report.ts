import type { ContentProblem } from './content-problem.ts';

/** What a load has done. */
export interface LoadReport {
  created: number;
  replaced: number;
  translated: number;
  /** Documents and translations that were there already and were left as they are. */
  kept: number;
  problems: ContentProblem[];
}

export function emptyReport(problems: ContentProblem[] = []): LoadReport {
  return { created: 0, replaced: 0, translated: 0, kept: 0, problems };
}

/** The report in words. */
export function describeReport({ created, replaced, translated, kept, problems }: LoadReport): string {
  const done = `${created} documents created, ${replaced} replaced, ${translated} translations added, ${kept} already there.`;
  if (problems.length === 0) return done;
  const list = problems.map(({ file, field, message }) => `  ${file}${field === '' ? '' : ` – ${field}`}: ${message}`);
  return `${done}\n${problems.length} problems; every file without one is loaded:\n${list.join('\n')}`;
}
