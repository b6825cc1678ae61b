import type { Locale } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { inLanguage } from '../../payload/in-language.ts';
import { readPublished } from '../../payload/published-state.ts';
import { inTurn } from '../../turns/turns.ts';
import { compose, type WordsByLanguage } from '../../translation/compose.ts';
import { joinUnfinished } from '../../translation/join-unfinished.ts';
import {
  keepLanguageRow,
  readLanguageRows,
  settleLanguageRows,
  type LanguageRow,
} from '../../translation/language-words.ts';
import { wordsOf } from '../../translation/words.ts';
import { catchUpVersion } from '../../saving/catch-up-version.ts';
import { keepDraftVersion } from '../../saving/keep-draft-version.ts';
import { latestVersion } from '../../payload/latest-version.ts';
import { outgoingOf } from './outgoing-of.ts';
import type { Asked, Publication } from './publication.ts';

/**
 * Before a publication: notes the words that it leaves out. Between its writes the newest version does not hold them, and a CMS
 * that stops there finds them here when it starts again.
 */
export async function noteUnfinished(
  req: PayloadRequest,
  { rows, collection, id, document }: Asked,
  unfinished: WordsByLanguage,
): Promise<void> {
  if (id === null) return;
  const title = typeof document['englishTitle'] === 'string' ? document['englishTitle'] : null;
  for (const [locale, words] of entriesOf(unfinished)) {
    const row = rows.find((kept) => kept.locale === locale);
    const place = { collection, documentId: id, locale, title };
    await keepLanguageRow(req, { row, place, change: { unfinished: words } });
  }
}

/** After it: the words that were left out are the newest draft again. */
export async function putBack(
  req: PayloadRequest,
  { collection, id }: { collection: Asked['collection']; id: string },
  { document, unfinished }: Pick<Publication, 'document' | 'unfinished'>,
): Promise<void> {
  if (Object.keys(unfinished).length === 0) return;
  const { shapes } = outgoingOf(req, collection, id);
  await keepDraftVersion(req, { collection, id }, compose(shapes, document, unfinished));
}

/** When the CMS starts: finishes what it did not come to before it stopped. */
export async function putBackAfterStop(payload: Payload): Promise<void> {
  // Outside of any request; only the database is asked.
  const req = { payload, context: {} } as PayloadRequest;
  const rows = await readLanguageRows(req, { isPuttingBack: { equals: true } });
  for (const [id, ofDocument] of Map.groupBy(rows, ({ documentId }) => documentId)) {
    const [first] = ofDocument;
    if (!first) continue;
    const document = { collection: first.collection, id };
    await inTurn(req, document, () => putBackRows(req, document, ofDocument));
  }
}

/** Somebody may have typed since: what was changed after the publication stays as it is, word by word. */
async function putBackRows(
  req: PayloadRequest,
  document: { collection: Asked['collection']; id: string },
  rows: LanguageRow[],
): Promise<void> {
  const { shapes } = outgoingOf(req, document.collection, document.id);
  await catchUpVersion(req, document);
  const [newest, published] = [
    await latestVersion(req.payload, document),
    await readPublished(req, document.collection, document.id),
  ];
  if (newest && published) {
    const wordsIn = (content: typeof published, locale: Locale) => wordsOf(shapes, inLanguage(shapes, content, locale));
    const joined = rows.map(({ locale, unfinished }) => [
      locale,
      joinUnfinished(unfinished ?? {}, {
        newest: wordsIn(newest.content, locale),
        published: wordsIn(published, locale),
      }),
    ]);
    await keepDraftVersion(
      req,
      document,
      compose(shapes, newest.content, Object.fromEntries(joined) as WordsByLanguage),
    );
  }
  await settleLanguageRows(req, { documentId: document.id, gone: [], before: new Date() });
}

// The keys are languages: their type allows no others.
const entriesOf = (words: WordsByLanguage) => Object.entries(words) as [Locale, NonNullable<WordsByLanguage[Locale]>][];
