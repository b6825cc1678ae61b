'use client';
import { useRowLabel } from '@payloadcms/ui';
import { useEnglishRow } from './use-english-row.ts';
import { rowWords, type Row } from './row-words.ts';

/** Names a row by its words, so that a closed list can be read: where they are not translated yet, by the English ones. */
export function RowTitle() {
  const { data, rowNumber = 0 } = useRowLabel<Row | undefined>();
  const words = rowWords(data);
  const english = useEnglishRow(words === null ? (data?.id ?? null) : null);
  if (words !== null || english === null) return <span>{words ?? `${rowNumber + 1}`}</span>;
  return (
    <span className="row-title">
      <span lang="en" dir="ltr">
        {english}
      </span>{' '}
      <span className="row-title__language">(English)</span>
    </span>
  );
}
