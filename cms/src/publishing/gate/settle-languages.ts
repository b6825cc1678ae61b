import type { Locale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { keepLanguageRow, settleLanguageRows } from '../../translation/language-words.ts';
import type { Asked, Publication } from './publication.ts';

/**
 * Before a publication: where the language on the screen goes out with newer words than were submitted, these are what was
 * submitted last. Otherwise a CMS that stops after it would bring the older ones back at the next publication.
 */
export async function renewSubmitted(
  req: PayloadRequest,
  { rows, collection, id }: Asked,
  { meant }: Pick<Publication, 'meant'>,
): Promise<void> {
  const row = meant && rows.find(({ locale, submitted }) => locale === meant.locale && submitted !== null);
  if (!row || id === null) return;
  const place = { collection, documentId: id, locale: row.locale, title: row.title };
  await keepLanguageRow(req, { row, place, change: { submitted: meant.words } });
}

interface Finished extends Publication {
  asked: Asked;
  startedAt: Date;
}

/** After it: what went out is no longer waiting, and why a language was kept back is known to its translators. */
export async function keepRows(
  req: PayloadRequest,
  { asked: { collection, id, rows, document }, keptBack, unfinished, startedAt }: Finished,
): Promise<void> {
  if (id === null) return;
  const held = Object.keys(keptBack) as Locale[]; // the keys are languages: their type allows no others
  const title = typeof document['englishTitle'] === 'string' ? document['englishTitle'] : null;
  const known = [...rows.map(({ locale }) => locale), ...(Object.keys(unfinished) as Locale[])];
  const gone = known.filter((locale) => !held.includes(locale));
  if (known.length > 0) await settleLanguageRows(req, { documentId: id, gone, before: startedAt });
  for (const locale of held) {
    const row = rows.find((kept) => kept.locale === locale);
    const place = { collection, documentId: id, locale, title };
    await keepLanguageRow(req, { row, place, change: { faults: keptBack[locale] ?? null } });
  }
}
