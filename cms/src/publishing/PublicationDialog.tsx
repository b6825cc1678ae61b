'use client';
import { useEffect, useId, useRef } from 'react';
import { FaultPlaces } from './FaultPlaces.tsx';
import type { FaultLine } from './gate/check-draft.ts';

/** What came of a press on Publish, where it is not simply that all went out. */
export interface Outcome {
  isPublished: boolean;
  /** Whether readers had anything of it before. */
  hasReaders: boolean;
  /** Why nothing went out. */
  refused: FaultLine[];
  /** Why languages were kept back, or would be. */
  keptBack: FaultLine[];
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
          {!outcome.isPublished && <p>{whatToDo(outcome)}</p>}
          <FaultPlaces faults={outcome.refused} onLeave={close} />
          {outcome.keptBack.length > 0 && <p>{whoKeeps(outcome)}</p>}
          <FaultPlaces faults={outcome.keptBack} onLeave={close} />
          <button type="button" className="dash-button dash-button--main" onClick={close}>
            Close
          </button>
        </>
      )}
    </dialog>
  );
}

function whatToDo({ refused: { length }, hasReaders }: Outcome): string {
  const things = length === 1 ? 'One thing has' : `${length} things have`;
  return `${things} to be changed first. ${hasReaders ? 'Readers see what they saw before.' : 'Readers see nothing of it yet.'}`;
}

function whoKeeps({ keptBack, isPublished }: Outcome): string {
  const languages = [...new Set(keptBack.map(({ language }) => language))].join(', ');
  const keep = 'what they had, marked as older, or the English where they had nothing';
  return isPublished
    ? `Readers of ${languages} keep ${keep}, until this is changed. It stands on the dashboard of the translators.`
    : `The following does not stop the English: readers of ${languages} would keep ${keep}.`;
}
