import type { Facts } from './facts-of.ts';

/** What the overview knows of a document, with its place in the CMS. */
export interface Found extends Facts {
  /** What the menu calls its kind: "Advice". */
  kind: string;
  title: string;
  href: string;
}
