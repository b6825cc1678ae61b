'use client';
import { AskFirst } from '../admin/AskFirst.tsx';
import { refusalOf } from '../admin/refusal-of.ts';
import type { HistoryLine } from './read-history.ts';

/** Beside a set in the history: takes it back on the site, and leaves the text in the CMS as it is. */
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
      <p>The text in this editor is kept as it is. It goes live again when somebody publishes it again.</p>
    </AskFirst>
  );
}
