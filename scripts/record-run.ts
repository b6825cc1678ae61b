import { criterionNumbers, isLocale, sourceLocale } from '@ot/shared-types';
import type { Finding } from '@ot/site/checks/findings/finding.ts';
import type { JudgedSite } from '@ot/site/checks/judge-site.ts';
import { rules } from '@ot/site/checks/findings/rules.ts';

/** What the help pages say of a run of the gate. Their own schema (`site/src/help/audit/last-runs.ts`) reads it. */
export function toRun(
  { findings, paths, tools }: Pick<JudgedSite, 'findings' | 'paths' | 'tools'>,
  day: string,
): object {
  const languages = new Set(paths.map((path) => localeOf(path)));
  const criteria = criterionNumbers.map((number) => {
    const about = findings.filter(({ wcag }) => wcag.includes(number));
    return [number, countsOf(about)] as const;
  });
  return {
    day,
    pages: paths.length,
    languages: languages.size,
    tools,
    rules: Object.keys(rules).length,
    ...countsOf(findings),
    criteria: Object.fromEntries(criteria.filter(([, { blocking, warnings }]) => blocking + warnings > 0)),
  };
}

function localeOf(path: string): string {
  const first = path.split('/')[1] ?? '';
  return isLocale(first) ? first : sourceLocale;
}

function countsOf(findings: Finding[]): { blocking: number; warnings: number } {
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  return { blocking, warnings: findings.length - blocking };
}
