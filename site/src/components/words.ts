import type { CareLevel, NoticeLevel } from '@ot/shared-types';

/**
 * The words that components show, by component. Templates take them from the string files; `{key}`, `{size}` and the like
 * stand where a fact goes. Words are in the language around the component.
 */
export interface MenuWords {
  /** "choose option {key}" */
  choose: string;
  /** "then option {key}" */
  then: string;
  /** What stands between the number and its options: ", ". */
  comma: string;
}

export interface ContactWords {
  phone: string;
  email: string;
  website: string;
  hours: string;
  forWhom: string;
  /** "What happens next" */
  next: string;
  menu: MenuWords;
}

export interface SessionWords {
  /** Said where no date is planned. */
  noDates: string;
  book: string;
  full: string;
  cancelled: string;
  addToCalendar: string;
  where: string;
  dates: string;
}

export interface DoDontWords {
  dos: string;
  donts: string;
}

export interface VideoWords {
  /** "Watch the video (opens {site})" */
  watch: string;
  captions: string;
  transcript: string;
}

export interface DownloadWords {
  /** "Print or save (PDF, {size})" */
  file: string;
  /** "Read {title}" is the link; this is the hidden word before a document: "Document". */
  document: string;
}

/** How soon to get help, read out before the heading of a care card. */
export type CareCardWords = Record<CareLevel, string>;

export type NoticeWords = Record<NoticeLevel, string>;

/** All words that blocks can need, in the language of the blocks. */
export interface BlockWords {
  contact: ContactWords;
  session: SessionWords;
  doDont: DoDontWords;
  careCard: CareCardWords;
  /** Read out before the heading of a warning: "Important". */
  warning: string;
  video: VideoWords;
  download: DownloadWords;
}

export interface StrategyWords {
  whatYouNeed: string;
  howOften: string;
  howLong: string;
  whenToStop: string;
}
