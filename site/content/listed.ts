import type { CollectionName, EntryOf, Locale } from '@ot/shared-types';
import { inBestLanguage, type Languages, type Localized } from './best-language.ts';

/**
 * Parts of an entry that only its own page shows. A change in them prints that page again, and none of those that list the
 * entry or link to it. Collections that are not named here are short, and other pages show them whole.
 */
const ownParts = {
  advice: [
    'updatedAt',
    'review',
    'activities',
    'audience',
    'tier',
    'readFirst',
    'strategies',
    'dos',
    'donts',
    'safety',
    'askForHelp',
    'body',
    'relatedAdvice',
    'relatedEquipment',
    'relatedSessions',
    'formats',
    'searchPhrases',
  ],
  equipment: [
    'updatedAt',
    'review',
    'maker',
    'picture',
    'beforeYouStart',
    'setUp',
    'use',
    'howLong',
    'whenNotToUse',
    'safetyChecks',
    'cleaning',
    'outgrownSigns',
    'repairContact',
    'supplierDocuments',
    'video',
    'body',
    'relatedAdvice',
    'searchPhrases',
  ],
  sessions: ['updatedAt', 'review', 'covers', 'beforeYouCome', 'howToBook', 'relatedAdvice', 'searchPhrases'],
  'service-pages': ['updatedAt', 'review', 'body', 'audience', 'area', 'searchPhrases'],
  documents: ['updatedAt', 'review', 'body', 'searchPhrases'],
  topics: ['updatedAt', 'review', 'whatItIs', 'signs', 'whenToAsk', 'searchPhrases'],
  organisations: [],
  'contact-points': [],
  'referral-routes': [],
  glossary: [],
  notices: [],
} as const satisfies { [Name in CollectionName]: readonly (keyof EntryOf<Name>)[] };

/** What lists, cards and links show of an entry. */
export type Listed<Name extends CollectionName> = Name extends 'advice'
  ? ListedAdvice
  : Omit<EntryOf<Name>, (typeof ownParts)[Name][number]>;
/** The same in one language. */
export type Card<Name extends CollectionName = CollectionName> = Localized<Listed<Name>>;

export type AnyListed = { [Name in CollectionName]: Listed<Name> }[CollectionName];

/** What decides where a session stands among the others. */
export type Timetabled = Pick<Listed<'sessions'>, 'id' | 'title' | 'audience' | 'occurrences'>;

/** What a timetable shows of an entry; null for one that takes place at no time. */
export function toTimetabled(entry: AnyListed): Timetabled | null {
  if (!('occurrences' in entry)) return null;
  const { id, title, audience, occurrences } = entry;
  return { id, title, audience, occurrences };
}

interface ListedAdvice extends Omit<EntryOf<'advice'>, (typeof ownParts)['advice'][number]> {
  /** How often to do the first thing to try: the time needed, as cards tell it. */
  howOften: string | null;
}

/** Takes from an entry what only its own page shows. */
export function toListed<Name extends CollectionName>(collection: Name, entry: EntryOf<Name>): Listed<Name> {
  const own: readonly string[] = ownParts[collection];
  const listed = Object.fromEntries(Object.entries(entry).filter(([field]) => !own.includes(field)));
  if ('strategies' in entry) listed['howOften'] = entry.strategies[0]?.howOften ?? null;
  // All fields but those named above are left, which is what the type says.
  return listed as Listed<Name>;
}

/** The card of an entry, in the reader's language or in English. */
export function cardOf(
  entry: { collection: CollectionName; languages: Languages<EntryOf<CollectionName>> },
  locale: Locale,
): Card | null {
  const found = inBestLanguage(entry.languages, locale);
  return found && { ...found, content: toListed<CollectionName>(entry.collection, found.content) };
}
