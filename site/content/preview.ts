import type { Locale } from '@ot/shared-types';

/** What a preview adds to a page of the site. Public pages have none of it. */
export interface Preview {
  /** The one origin whose messages are heeded: "the draft has been saved". */
  cmsOrigin: string;
  /** Null in a frame: the page around has the bar. */
  bar: PreviewBarFacts | null;
  /** The id of the part of the page that the draft is; null where it is the whole page. */
  part: string | null;
  /** The pages of a view in two languages. */
  frames: PreviewFrame[];
  /** What is said where there is no page to show. */
  message: PreviewMessage | null;
}

export interface PreviewBarFacts {
  languages: { locale: Locale; href: string; isCurrent: boolean }[];
  /** To the view in two languages, and back; null where there is only one language. */
  otherView: { href: string; text: string } | null;
  /** What keeps the draft from being published. */
  faults: PreviewFault[];
  /** Until when a shared link works, in words; null for an editor's own. */
  until: string | null;
}

export interface PreviewFault {
  /** The English name of the language. */
  language: string;
  /** Where it is, in words: "strategies 1, steps 2, text". */
  field: string;
  message: string;
}

export interface PreviewFrame {
  locale: Locale;
  href: string;
}

export interface PreviewMessage {
  /** The language in which it is said. */
  locale: Locale;
  title: string;
  text: string;
}
