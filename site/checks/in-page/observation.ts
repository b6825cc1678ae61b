import type { RuleId } from '../findings/rules.ts';

/** What a check inside the page saw. */
export interface Observation {
  rule: RuleId;
  element: Element;
  what: string;
}

export type PageCheck = () => Iterable<Observation>;
