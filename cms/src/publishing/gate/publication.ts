import { localeCodes, sourceLocale, type Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { saysTheSame } from '../../payload/same-value.ts';
import { inLanguage } from '../../payload/in-language.ts';
import { isRecord, type PayloadRecord } from '../../payload/payload-record.ts';
import { othersPartOf } from '../../translation/translator-limits.ts';
import { chooseWords, sayTheSame, translationOf } from '../../translation/choose-words.ts';
import { compose, type WordsByLanguage } from '../../translation/compose.ts';
import type { LanguageRow } from '../../translation/language-words.ts';
import { wordsOf, type Words } from '../../translation/words.ts';
import { checkOutgoing, liveLanguages, type Outgoing } from './check-outgoing.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';

/** What is to be published, before anybody has looked at it. */
export interface Asked extends Outgoing {
  /** In all languages, as Payload would write it: the drafts of all of them. */
  document: PayloadRecord;
  /** What readers have; null: nothing. */
  published: PayloadRecord | null;
  /** What is kept of its languages. */
  rows: readonly LanguageRow[];
}

/** What a publication comes to. */
export interface Publication {
  /** What readers get: the new English, and each language as it was last submitted, or published, or not at all. */
  document: PayloadRecord;
  /** Words of the drafts that do not go out: they become the newest draft again. */
  unfinished: WordsByLanguage;
  /** Languages in which readers keep what they had, and why. */
  keptBack: Partial<Record<Locale, PublicationFault[]>>;
  /** Why nothing at all can go out; empty: it can. */
  refused: PublicationFault[];
  /** The language on the screen, where it goes out as it stands there. */
  meant: { locale: Locale; words: Words } | null;
}

const translated = localeCodes.filter((locale) => locale !== sourceLocale);

/** Works out what a publication would write, and everything that is wrong with it. Changes nothing. */
export async function preparePublication(req: PayloadRequest, asked: Asked): Promise<Publication> {
  const { shapes, document, published } = asked;
  const drafts = wordsByLanguage(asked, document);
  const before = published === null ? null : wordsByLanguage(asked, published);
  const meant = translated.find((locale) => isMeant(req, locale, drafts[locale])) ?? null;
  const composed = compose(shapes, document, chosenOf(asked, { drafts, before, meant }));
  const locales: Locale[] = [sourceLocale, ...liveLanguages(composed).filter(isOtherIn(asked, composed))];
  const faults = await checkOutgoing(req, asked, { document: composed, locales });
  const keptBack = byLanguage(faults.filter(({ locale }) => locale !== sourceLocale));
  const outgoing = compose(shapes, composed, keptWords(asked, keptBack, before));
  const isRefused = faults.some(({ locale }) => locale === sourceLocale) || isAllThereIs(req, asked, keptBack);
  return {
    document: outgoing,
    unfinished: unfinishedOf(asked, drafts, outgoing),
    keptBack,
    refused: isRefused ? faults : [],
    meant: meant && { locale: meant, words: drafts[meant] ?? {} },
  };
}

/**
 * Whether readers would get a language otherwise than they have it: only then can something be wrong in it that they do not have
 * already. What all languages share is looked at in English.
 */
function isOtherIn({ shapes, published }: Asked, composed: PayloadRecord): (locale: Locale) => boolean {
  if (published === null) return () => true;
  const textOf = (document: PayloadRecord, locale: Locale) => {
    const version = inLanguage(shapes, document, locale);
    return Object.fromEntries(Object.entries(version).filter(([name]) => !ofTheWriting.has(name)));
  };
  return (locale) => !saysTheSame(textOf(composed, locale), textOf(published, locale));
}

/** Differs at each publication, and says nothing of the text. */
const ofTheWriting = new Set(['_status', 'createdAt', 'updatedAt', 'englishTitle', 'publishedOnce']);

function wordsByLanguage({ shapes }: Outgoing, document: PayloadRecord): Record<string, Words> {
  return Object.fromEntries(
    translated.map((locale) => [locale, wordsOf(shapes, inLanguage(shapes, document, locale))]),
  );
}

/** The language on the screen goes out as it stands there, unless somebody else is at work on it. */
function isMeant({ locale: onScreen, user }: PayloadRequest, locale: Locale, draft: Words = {}): boolean {
  const changedBy = translationOf(draft)['changedBy'] ?? null;
  return onScreen === locale && (changedBy === null || changedBy === user?.id);
}

interface Known {
  drafts: Record<string, Words>;
  before: Record<string, Words> | null;
  meant: Locale | null;
}

function chosenOf({ rows }: Asked, { drafts, before, meant }: Known): WordsByLanguage {
  const chosen = translated.map((locale) => {
    const words = chooseWords({
      draft: drafts[locale] ?? {},
      submitted: rows.find((row) => row.locale === locale)?.submitted ?? null,
      published: before?.[locale] ?? null,
      isMeant: locale === meant,
    });
    return [locale, withoutLastGood(words)];
  });
  return Object.fromEntries(chosen) as WordsByLanguage; // made of languages and words
}

/** What a language was kept back with belongs to the publication that kept it back. */
function withoutLastGood(words: Words): Words {
  const translation = translationOf(words);
  return translation['lastGood'] ? { ...words, translation: { ...translation, lastGood: null } } : words;
}

function keptWords(asked: Asked, keptBack: Publication['keptBack'], before: Known['before']): WordsByLanguage {
  // The keys are languages: their type allows no others.
  const locales = Object.keys(keptBack) as Locale[];
  return Object.fromEntries(locales.map((locale) => [locale, lastGoodWords(asked, locale, before?.[locale] ?? null)]));
}

function byLanguage(faults: PublicationFault[]): Publication['keptBack'] {
  return Object.fromEntries(Map.groupBy(faults, ({ locale }) => locale));
}

/**
 * The words that readers keep, and beside them the whole page as it was when they were published: its rows may be others by
 * now. None where readers had none.
 */
function lastGoodWords({ published, shapes }: Asked, locale: Locale, before: Words | null): Words {
  if (published === null || before === null) return {};
  const translation = translationOf(before);
  if (translation['state'] !== 'live') return before;
  const { translation: own, ...version } = inLanguage(shapes, published, locale);
  const record = isRecord(own) ? { ...own, lastGood: null } : {};
  const lastGood = translation['lastGood'] ?? { ...version, translation: record };
  return { ...before, translation: { ...translation, lastGood } };
}

function unfinishedOf(asked: Asked, drafts: Record<string, Words>, outgoing: PayloadRecord): WordsByLanguage {
  const out = wordsByLanguage(asked, outgoing);
  return Object.fromEntries(Object.entries(drafts).filter(([locale, words]) => !sayTheSame(words, out[locale] ?? {})));
}

/** Whether the language on the screen is faulty, and there is nothing new besides: then its faults are all that happened. */
function isAllThereIs(req: PayloadRequest, { document, published }: Asked, keptBack: Publication['keptBack']): boolean {
  const onScreen = translated.find((locale) => locale === req.locale);
  if (!onScreen || !keptBack[onScreen] || published === null) return false;
  return saysTheSame(othersPartOf(document, translated), othersPartOf(published, translated));
}
