import type { Finding } from '../findings/finding.ts';

/** Findings as lines for a terminal, the blocking ones first. */
export function toLines(findings: Finding[]): string[] {
  const inOrder = findings.toSorted((a, b) => a.severity.localeCompare(b.severity) || a.rule.localeCompare(b.rule));
  return inOrder.flatMap(({ severity, engine, rule, page, element, what, state }) => [
    `${severity === 'block' ? '✗' : '!'} ${rule} (${engine}) ${page}${state === undefined ? '' : `, ${state}`}`,
    `    ${what}`,
    ...(element ? [`    ${element.selector}`] : []),
  ]);
}

/** How often each rule spoke. */
export function toCounts(findings: Finding[]): string[] {
  const counts = new Map<string, number>();
  for (const { severity, engine, rule } of findings) {
    const key = `${severity === 'block' ? '✗' : '!'} ${engine} ${rule}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([key, count]) => `${String(count).padStart(6)}  ${key}`);
}
