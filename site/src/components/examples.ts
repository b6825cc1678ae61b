import type { Locale } from '@ot/shared-types';

/** What a component's `.examples.ts` says: shown in the style guide, and rendered and checked by one test. */
export interface ComponentExamples {
  /** What the component is for, and when to use another. */
  description: string;
  /** What must stay true for every reader. A fault found by a person adds a line here. */
  accessibilityCriteria: string[];
  examples: Example[];
}

export interface Example {
  name: string;
  props: object;
  /** What stands inside the component, as HTML written here. */
  slot?: string;
  /** The language of the page around it; English when not given. */
  locale?: Locale;
  /** There is nothing to show, so the component shows nothing. */
  isEmpty?: true;
  /** When a reader sees it, where that is not at once: in words that go on after the name. */
  seen?: string;
  /** A page has only one of these; the style guide shows its own. */
  isOncePerPage?: true;
}
