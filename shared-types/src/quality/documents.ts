import type { TextFault } from './text-fault.ts';

export interface LinkToCheck {
  text: string;
  href: string;
  /** Addresses of pages that say the same as a document: a PDF with one of these beside it is right. */
  pagesBeside: readonly string[];
}

/** A link to a PDF with no page beside it that says the same. */
export function checkDocumentLink({ text, href, pagesBeside }: LinkToCheck): TextFault[] {
  if (!/\.pdf(?:[?#]|$)/i.test(href) || pagesBeside.length > 0) return [];
  return [{ rule: 'pdf-only', excerpt: text, what: 'The PDF has no page beside it that says the same.' }];
}
