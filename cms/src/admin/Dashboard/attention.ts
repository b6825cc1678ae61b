import { localeCodes, locales, sourceLocale, type Locale } from '@ot/shared-types';
import { z } from 'zod';

/** One thing that waits for somebody: what it is, and where to do it. */
export interface Task {
  /** The document, as staff call it. */
  title: string;
  /** What is to be done. */
  detail: string;
  /** Address in the admin. */
  href: string;
}

/** What the dashboard reads of any document, in all languages, drafts included. */
export const WatchedDocumentSchema = z.object({
  id: z.string(),
  title: z.record(z.string(), z.string().nullish()).nullish(),
  askTheService: z.array(z.object({ about: z.string().nullish(), question: z.string().nullish() })).nullish(),
  translation: z.record(z.string(), z.object({ state: z.string().nullish() }).nullish()).nullish(),
  review: z.object({ nextReview: z.string().nullish() }).nullish(),
  occurrences: z.array(z.object({ start: z.string().nullish() })).nullish(),
  _status: z.unknown(),
});
export type WatchedDocument = z.infer<typeof WatchedDocumentSchema> & { collection: string };

/** Facts that the source page lacked and only the service can give. */
export function questionsForTheService(documents: WatchedDocument[]): Task[] {
  return documents.flatMap((document) =>
    (document.askTheService ?? []).map((row) => ({
      ...taskFor(document),
      detail: row.question ?? row.about ?? 'Something is missing',
    })),
  );
}

/** Translations that wait for a translator or a checker. */
export function translationsToDo(documents: WatchedDocument[]): Task[] {
  return documents.flatMap((document) =>
    localeCodes.filter((code) => code !== sourceLocale).flatMap((code) => translationTask(document, code)),
  );
}

function translationTask(document: WatchedDocument, code: Locale): Task[] {
  const state = document.translation?.[code]?.state;
  if (state !== 'in-review' && state !== 'in-translation') return [];
  const language = locales.find((locale) => locale.code === code)?.englishName ?? code;
  const detail = state === 'in-review' ? `${language}: waits for a check` : `${language}: is being translated`;
  return [{ title: titleOf(document), detail, href: `${hrefOf(document)}?locale=${code}` }];
}

/** Pages whose review is over, or due within 30 days. */
export function reviewsDue(documents: WatchedDocument[], now: Date): Task[] {
  const soon = new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString();
  return documents.flatMap((document) => {
    const due = document.review?.nextReview;
    if (!due || due > soon) return [];
    return [
      {
        ...taskFor(document),
        detail: `${due < now.toISOString() ? 'Review overdue since' : 'Review due on'} ${due.slice(0, 10)}`,
      },
    ];
  });
}

/** Training whose page says "no dates yet". */
export function sessionsWithoutDates(documents: WatchedDocument[], now: Date): Task[] {
  return documents
    .filter((document) => document.collection === 'sessions')
    .filter(
      (session) =>
        !(session.occurrences ?? []).some((occurrence) => occurrence.start && occurrence.start > now.toISOString()),
    )
    .map((session) => ({ ...taskFor(session), detail: 'No coming date' }));
}

function taskFor(document: WatchedDocument): Omit<Task, 'detail'> {
  return { title: titleOf(document), href: hrefOf(document) };
}

function titleOf(document: WatchedDocument): string {
  return document.title?.[sourceLocale] ?? 'Untitled';
}

function hrefOf(document: WatchedDocument): string {
  return `/admin/collections/${document.collection}/${document.id}`;
}
