/** A fault of a text, found without a browser: the editor, the publisher and the gate share these rules. */
export interface TextFault {
  rule: TextRule;
  /** The words concerned, as they stand in the text. */
  excerpt: string;
  /** What is wrong, in one sentence for an editor. */
  what: string;
}

export const textRules = [
  'sentence-long',
  'paragraph-long',
  'reading-hard',
  'link-generic',
  'link-bare-address',
  'abbreviation-unexplained',
  'capitals',
  'date-passed',
  'phone-in-prose',
  'pdf-only',
  'name-wrong',
] as const;
export type TextRule = (typeof textRules)[number];
