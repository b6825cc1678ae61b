'use client';
import { useEffect, useId, useRef } from 'react';
import { FaultPlaces } from './FaultPlaces.tsx';
import type { FaultLine } from './gate/check-draft.ts';

/** What came of a press on Publish, where it is not simply that all went out. */
export interface Outcome {
  isPublished: boolean;
  faults: FaultLine[];
}

/** Tells it, and leads to each field. The browser's own dialog keeps the keyboard inside and closes with Escape. */
export function PublicationDialog({ outcome, onClose }: { outcome: Outcome | null; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (outcome !== null && !dialog.current?.open) dialog.current?.showModal();
  }, [outcome]);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} className="dash-dialog" aria-labelledby={titleId} onClose={onClose}>
      {outcome && (
        <>
          <h2 id={titleId}>{outcome.isPublished ? 'Published, but not in every language' : 'Nothing was published'}</h2>
          <p>{outcome.isPublished ? keptBack(outcome.faults) : whatToDo(outcome.faults.length)}</p>
          <FaultPlaces faults={outcome.faults} onLeave={close} />
          <button type="button" className="dash-button dash-button--main" onClick={close}>
            Close
          </button>
        </>
      )}
    </dialog>
  );
}

const whatToDo = (count: number): string =>
  count === 1
    ? 'One thing has to be changed first. Readers see what they saw before.'
    : `${count} things have to be changed first. Readers see what they saw before.`;

function keptBack(faults: FaultLine[]): string {
  const languages = [...new Set(faults.map(({ language }) => language))].join(', ');
  return `Readers of ${languages} keep what they had, marked as older, until this is changed. It stands on the dashboard of the translators.`;
}
