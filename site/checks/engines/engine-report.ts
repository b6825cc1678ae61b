import type { Engine, FoundElement } from '../findings/finding.ts';

/** What an engine says in its own words. */
export interface RawFinding {
  engine: Engine;
  rule: string;
  wcag: readonly string[];
  element: FoundElement | null;
  what: string;
  why: string;
}

export interface EngineReport {
  findings: RawFinding[];
  /** What the engine could not decide, and asks a person to look at. */
  reviews: RawFinding[];
}
