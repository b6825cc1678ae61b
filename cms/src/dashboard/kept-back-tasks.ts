import { localeInfo, type Locale } from '@ot/shared-types';
import type { Payload, PayloadRequest } from 'payload';
import { hrefOfField } from '../screen-parts/href-of-field.ts';
import { readLanguageRows, type LanguageRow } from '../translation/language-words.ts';
import type { Task } from './what-needs-me.ts';

/** Languages in which readers keep what they had when a page was last published. */
export async function readKeptBackTasks(payload: Payload, languages: readonly Locale[]): Promise<Task[]> {
  // Outside of any request; the dashboard is for staff, and looks for them.
  const req = { payload, context: {} } as PayloadRequest;
  const rows = await readLanguageRows(req, { isKeptBack: { equals: true } });
  return keptBackTasks(rows, languages);
}

/** One task for each document and language, which leads to its first fault and names all of them. */
export function keptBackTasks(rows: LanguageRow[], languages: readonly Locale[]): Task[] {
  return rows
    .filter(({ locale }) => languages.includes(locale))
    .map(({ id, collection, documentId, locale, title, faults }) => ({
      key: id,
      kind: 'Kept back',
      title: title ?? 'Without a title',
      href: hrefOfField({ collection, id: documentId, locale, field: faults?.[0]?.field || null }),
      note: `${localeInfo(locale).englishName}: readers keep what they had, or the English. ${(faults ?? [])
        .map(({ place, message }) => [place, message].filter(Boolean).join(': '))
        .join(' ')}`,
    }));
}
