import type {
  CollectionName,
  ContactPoint,
  EntryRef,
  GlossaryTerm,
  Locale,
  Media,
  PdfFile,
  OccurrenceState,
  SessionMode,
  UrgentHelp,
} from '@ot/shared-types';
import type { HeadingIds } from '../components/heading-id.ts';
import type { ContactWords, ChoiceWords, SessionWords } from '../components/words.ts';
import type { PartNote } from './part-note.ts';
import type { Localized } from '../../content/best-language.ts';

/** A link whose words may be in another language than the page. */
export interface TextLink {
  href: string;
  text: string;
  locale: Locale;
}

/** A link to an entry's page, or to its place in a list. */
export interface PageLink extends TextLink {
  summary: string | null;
  collection: CollectionName;
  note?: PartNote;
}

/** A contact point as a part of a page: all of it in one language, the labels too. */
export interface ContactPart extends Localized<ContactPoint> {
  words: ContactWords;
  note: PartNote;
}

/** A day or a moment: for machines, and in words of the page's language. */
export interface DateWords {
  /** ISO 8601, for the `datetime` attribute. */
  iso: string;
  text: string;
}

export interface DocumentLink {
  href: string;
  title: string;
  locale: Locale;
  summary: string | null;
  file: Pick<PdfFile, 'url' | 'bytes' | 'format'> | null;
}

/** One coming date of a session. */
export interface SessionDate {
  date: DateWords;
  /** The venue or platform; not translated. */
  place: string | null;
  bookingUrl: string | null;
  state: OccurrenceState;
  /** The address of the date as a calendar file. */
  calendarHref: string | null;
}

/** A session series as cards and lists show it. */
export interface SessionSummary {
  href: string;
  title: string;
  locale: Locale;
  summary: string | null;
  /** In the language of the series, as everything on its card. */
  words: { sessions: SessionWords; choices: Pick<ChoiceWords, 'occurrenceStates'> };
  note?: PartNote;
  mode: SessionMode;
  /** "Online"; null when the source does not say. */
  modeWord: string | null;
  /** "For families". */
  audienceWords: string[];
  /** Coming dates only, soonest first. */
  dates: SessionDate[];
}

/**
 * What components ask when a text refers to something. The template answers, in the best language there is for the
 * reader; null when the thing is not published, and then the component shows nothing or the plain words.
 */
export interface References {
  /** The fragment of a heading; undefined where nobody can link to it. */
  headingId: HeadingIds;
  page(ref: EntryRef): PageLink | null;
  contactPoint(id: string): ContactPart | null;
  term(id: string): Localized<GlossaryTerm> | null;
  media(id: string): Localized<Media> | null;
  document(id: string): DocumentLink | null;
  /** The chosen series in order of their next date; all of them when `ids` is empty. */
  sessions(ids: string[]): SessionSummary[];
  /** The emergency numbers of the settings. */
  urgentHelp(): UrgentHelp;
}
