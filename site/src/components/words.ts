import type { CareLevel, NoticeLevel, OccurrenceState } from '@ot/shared-types';

/**
 * The words that components show, named as in the string files: the strings of a language satisfy these interfaces as they
 * are. `{key}`, `{size}` and the like stand where a fact goes.
 */
export interface ContactWords {
  phone: string;
  email: string;
  website: string;
  menuHeading: string;
  pressKey: string;
  thenPressKey: string;
  option: string;
  thenOption: string;
  seeContacts: string;
  hours: string;
  forWhom: string;
  next: string;
  phoneName: string;
}

export interface SessionWords {
  dates: string;
  noDates: string;
  noDatesText: string;
  where: string;
  book: string;
  bookOn: string;
  addToCalendar?: string;
}

export interface AdviceWords {
  do: string;
  dont: string;
}

export interface StrategyWords {
  whatYouNeed: string;
  steps: string;
  howOften: string;
  howLong: string;
  whenToStop: string;
}

export interface VideoWords {
  watch: string;
  captions: string;
  transcript: string;
}

export interface DocumentWords {
  file: string;
  kilobytes: string;
  megabytes: string;
}

export interface SignalWords {
  warning: string;
  credit: string;
}

export interface ChoiceWords {
  careLevels: Record<CareLevel, string>;
  noticeLevels: Record<NoticeLevel, string>;
  occurrenceStates: Record<OccurrenceState, string>;
}

export interface UrgentWords {
  heading: string;
  emergency: string;
  signs: { choking: string; seizure: string; unconscious: string };
  urgent: string;
  online: string;
  interpreter: string;
  brief: string;
}

/** All words that blocks can need, in the language of the blocks. */
export interface BlockWords {
  contact: ContactWords;
  sessions: SessionWords;
  advice: AdviceWords;
  document: DocumentWords;
  video: VideoWords;
  signal: SignalWords;
  choices: ChoiceWords;
  urgent: UrgentWords;
}
