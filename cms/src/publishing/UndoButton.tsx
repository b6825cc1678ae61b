'use client';
import { useId, useRef, useState } from 'react';
import type { HistoryLine } from './read-history.ts';

/** Asks in plain words before it undoes: the browser's own dialog keeps the keyboard inside and closes with Escape. */
export function UndoButton({ line, onAsked }: { line: HistoryLine; onAsked: () => Promise<unknown> }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const title = useId();
  const [fault, setFault] = useState<string | null>(null);
  const ask = () => {
    dialog.current?.showModal();
    // Enter pressed twice by an unsteady hand changes nothing.
    harmless.current?.focus();
  };
  const undo = async () => {
    const refused = await askToUndo(line.number);
    setFault(refused);
    if (refused !== null) return;
    dialog.current?.close();
    await onAsked();
  };
  return (
    <>
      <button type="button" className="dash-button" onClick={ask}>
        Undo this
      </button>
      <dialog ref={dialog} className="dash-dialog" aria-labelledby={title}>
        <h2 id={title}>Undo this on the site?</h2>
        <p>
          {line.changedPages + line.removedPages} pages go back to what they showed before
          {line.what.length > 0 ? ` this change of ${line.what.join(', ')}` : ' this change'}.
        </p>
        <p>The text in this editor is kept as it is. It goes live again when somebody publishes it again.</p>
        {fault !== null && <p role="alert">{fault}</p>}
        <button type="button" className="dash-button dash-button--main" onClick={() => void undo()}>
          Undo it on the site
        </button>
        <button ref={harmless} type="button" className="dash-button" onClick={() => dialog.current?.close()}>
          Leave it as it is
        </button>
      </dialog>
    </>
  );
}

/** The reason of a refusal; null when the publisher has been asked. */
async function askToUndo(set: number): Promise<string | null> {
  const response = await fetch(`/api/publishing/sets/${set}/undo`, { method: 'POST' }).catch(() => null);
  if (response?.ok) return null;
  // Payload wraps every refusal in this shape.
  const body = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null | undefined;
  return body?.errors?.[0]?.message ?? 'The CMS did not answer. Try again in a moment.';
}
