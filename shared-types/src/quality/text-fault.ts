import type { TextRule } from './text-rules.ts';

/** A fault of a text, found without a browser: the editor, the publisher and the gate share these rules. */
export interface TextFault {
  rule: TextRule;
  /** The words concerned, as they stand in the text. */
  excerpt: string;
  /** What is wrong, in one sentence for an editor. */
  what: string;
}
