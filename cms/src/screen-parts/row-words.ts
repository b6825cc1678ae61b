import { isRecord } from '../payload/payload-record.ts';

/** A row of a list, with the words that name it. */
export interface Row {
  id?: string;
  title?: unknown;
  label?: unknown;
}

/** What a row is called; null: nobody has written it in this language. */
export function rowWords(row: Row | undefined): string | null {
  const words = [row?.title, row?.label].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof words === 'string' ? words : null;
}

/** What a row is called in a text, wherever in it the row stands. Rows have the same id in all languages. */
export function wordsOfRow(text: unknown, id: string): string | null {
  if (Array.isArray(text)) return text.map((each) => wordsOfRow(each, id)).find((words) => words !== null) ?? null;
  if (!isRecord(text)) return null;
  return text['id'] === id ? rowWords(text) : wordsOfRow(Object.values(text), id);
}
