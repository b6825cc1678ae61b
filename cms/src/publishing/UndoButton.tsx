'use client';
import { AskFirst } from '../screen-parts/AskFirst.tsx';
import { refusalOf } from '../screen-parts/refusal-of.ts';
import type { HistoryLine } from './read-history.ts';

/** Beside a set in the history: publishes again what readers had before it. */
export function UndoButton({ line, onAsked }: { line: HistoryLine; onAsked: () => Promise<unknown> }) {
  const undo = async () => {
    const response = await fetch(`/api/publishing/sets/${line.number}/undo`, { method: 'POST' }).catch(() => null);
    const refused = await refusalOf(response);
    if (refused === null) void onAsked();
    return refused;
  };
  return (
    <AskFirst label="Undo this" title="Undo this on the site?" yes="Undo it on the site" act={undo}>
      <p>
        {line.changedPages + line.removedPages} pages go back to what they showed before
        {line.what.length > 0 ? ` this change of ${line.what.join(', ')}` : ' this change'}.
      </p>
      <p>
        The CMS publishes the earlier text again. What is undone stays under “Versions”, and a draft that nobody has
        published yet stays the draft.
      </p>
    </AskFirst>
  );
}
