import type { Severity } from '@ot/shared-types/quality/rule-facts';
import type { RuleId } from './rules.ts';

export type Engine = 'axe' | 'ibm' | 'html-validate' | 'nu' | 'scripted';

/** One thing that is wrong, as every engine, report and screen of the project sees it. */
export interface Finding {
  rule: string;
  engine: Engine;
  severity: Severity;
  /** WCAG 2.2 success criteria, such as `1.1.1`; empty where a rule is good practice. */
  wcag: readonly string[];
  page: string;
  /** Null where the fault belongs to the page as a whole, or to how it was sent. */
  element: FoundElement | null;
  /** What is wrong here. */
  what: string;
  why: string;
  fix: string;
  /** How the page was shown: `320 px wide`, `forced colours`. */
  state?: string;
  /** File name of a picture of the element, beside the report. */
  screenshot?: string;
}

export interface FoundElement {
  selector: string;
  html: string;
}

/** What a check of ours saw, before the rule table adds severity, reason and remedy. */
export interface Observed {
  rule: RuleId;
  element: FoundElement | null;
  what: string;
  state?: string;
}
