import type { RuleFacts } from '@ot/shared-types/quality/rule-facts';
import type { RawFinding } from '../engines/engine-report.ts';
import { engineWarnings } from './engine-warnings.ts';
import type { Finding, Observed } from './finding.ts';
import { rules } from './rules.ts';

/** What a check of ours saw, with what the table says about its rule. */
export function fromOurs({ rule, element, what, state }: Observed, page: string): Finding {
  const { severity, wcag, why, fix }: RuleFacts = rules[rule];
  return {
    rule,
    engine: 'scripted',
    severity,
    wcag,
    page,
    element,
    what,
    why,
    fix,
    ...(state !== undefined && { state }),
  };
}

/** What an engine found. Engines block, except for what the table of their warnings names. */
export function fromEngine({ engine, rule, wcag, element, what, why }: RawFinding, page: string): Finding {
  const severity = engineWarnings[engine]?.includes(rule) ? 'warn' : 'block';
  return { rule, engine, severity, wcag, page, element, what, why, fix: what };
}

export function withoutRepeats(findings: Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ engine, rule, element, state }) => {
    const key = [engine, rule, element?.selector, element?.html, state].join('|');
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
