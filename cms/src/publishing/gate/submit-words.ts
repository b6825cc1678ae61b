import {
  isLocale,
  localeInfo,
  sourceLocale,
  type CollectionName,
  type GlobalName,
  type Locale,
} from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { isRecord, type PayloadRecord } from '../../payload/payload-record.ts';
import { isAutosave, isDraftSave } from '../../payload/kind-of-save.ts';
import { checkVersion } from './check-outgoing.ts';
import { outgoingOf } from './outgoing-of.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';
import { PublicationRefused } from './publication-refused.ts';
import { translationOf } from '../../translation/choose-words.ts';
import { keepLanguageRow, readLanguageRows, rowsOfDocument } from '../../translation/language-words.ts';
import { wordsOf, type Words } from '../../translation/words.ts';

interface Saved {
  collection: CollectionName | GlobalName;
  id: string;
  /** The document in the language of the request. */
  data: PayloadRecord;
  originalDoc?: unknown;
}

/**
 * A translation is submitted when it is set to “Live”, and each time it is saved by hand after that; not while the form keeps
 * the draft by itself, in the middle of a sentence. What is not complete is no submission, and whoever sets it to “Live” by hand is told what is missing.
 * The words to keep once the draft is saved; null: nothing was submitted.
 */
export async function submittedOnSave(req: PayloadRequest, saved: Saved): Promise<Words | null> {
  const locale = translatedLocale(req);
  if (locale === null || !isDraftSave(req)) return null;
  const { shapes } = outgoingOf(req, saved.collection, saved.id);
  const [words, before] = [saved.data, saved.originalDoc].map((each) => wordsOf(shapes, isRecord(each) ? each : {}));
  if (!words || translationOf(words)['state'] !== 'live') return null;
  const wasLive = translationOf(before ?? {})['state'] === 'live';
  if (isAutosave(req) && wasLive) return null;
  const faults = await faultsOfWords(req, saved, locale);
  if (faults.length === 0) return words;
  if (req.user && !isAutosave(req) && !wasLive) throw notLive(req, saved, { locale, faults });
  return null;
}

/** Keeps what a translator wants to publish and may not: it goes out with the page. Refuses it while it is not complete. */
export async function submitInstead(req: PayloadRequest, saved: Saved): Promise<void> {
  const locale = translatedLocale(req);
  const words = wordsOf(outgoingOf(req, saved.collection, saved.id).shapes, saved.data);
  if (locale === null || translationOf(words)['state'] !== 'live') return;
  const faults = await faultsOfWords(req, saved, locale);
  if (faults.length > 0) throw notLive(req, saved, { locale, faults });
  // The request that is refused takes its own writes back; this one stays.
  const apart = { payload: req.payload, user: req.user, context: {} } as PayloadRequest;
  await keepSubmitted(apart, saved, { locale, words });
}

export async function keepSubmitted(
  req: PayloadRequest,
  { collection, id, data }: Pick<Saved, 'collection' | 'id' | 'data'>,
  { locale, words }: { locale: Locale; words: Words },
): Promise<void> {
  const rows = await readLanguageRows(req, rowsOfDocument(id));
  const title = typeof data['englishTitle'] === 'string' ? data['englishTitle'] : null;
  await keepLanguageRow(req, {
    row: rows.find((row) => row.locale === locale),
    place: { collection, documentId: id, locale, title },
    change: {
      submitted: words,
      submittedAt: new Date().toISOString(),
      submittedBy: req.user?.name ?? null,
      faults: null,
    },
  });
}

export function translatedLocale({ locale }: PayloadRequest): Locale | null {
  return isLocale(locale) && locale !== sourceLocale ? locale : null;
}

/** Facts and rows that are missing are not the translator's to mend. */
async function faultsOfWords(
  req: PayloadRequest,
  { collection, id, data }: Saved,
  locale: Locale,
): Promise<PublicationFault[]> {
  const faults = await checkVersion(req, outgoingOf(req, collection, id), { version: data, locale });
  return faults.filter(({ isShared }) => !isShared);
}

function notLive(
  req: PayloadRequest,
  { collection, id }: Saved,
  { locale, faults }: { locale: Locale; faults: PublicationFault[] },
): PublicationRefused {
  const language = localeInfo(locale).englishName;
  return new PublicationRefused(req, { collection, id }, { faults, what: `${language} cannot be set to “Live” yet.` });
}
