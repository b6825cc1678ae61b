/** `block`: keeps a page from being published. `warn`: is shown and stops nothing. */
export type Severity = 'block' | 'warn';

/** What the table knows about a rule. */
export interface RuleFacts {
  severity: Severity;
  wcag: readonly string[];
  /** Why it matters to a person. */
  why: string;
  fix: string;
}

/** A rule whose findings keep a page from being published. `wcag` names criteria, with spaces between. */
export function blocks(wcag: string, why: string, fix: string): RuleFacts {
  return { severity: 'block', wcag: wcag.split(' ').filter(Boolean), why, fix };
}

/** A rule whose findings are shown and do not stop anything. */
export function warns(wcag: string, why: string, fix: string): RuleFacts {
  return { severity: 'warn', wcag: wcag.split(' ').filter(Boolean), why, fix };
}
