'use client';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

export interface Question {
  title: string;
  /** What will happen, in plain words, and what has to be said or chosen first. */
  children: ReactNode;
  yes: string;
  /** Does it. The reason of a refusal; null when it is done. */
  act: () => Promise<string | null>;
}

interface Props extends Question {
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before something is done: the browser's own dialog keeps the keyboard inside and closes with Escape. */
export function QuestionDialog({ isOpen, onClose, title, children, yes, act }: Props) {
  const { dialog, harmless } = useOpen(isOpen);
  const { fault, isActing, agree } = useAct({ act, yes, isOpen }, () => dialog.current?.close());
  const titleId = useId();
  return (
    <dialog ref={dialog} className="dash-dialog" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="button" className="dash-button dash-button--main" aria-disabled={isActing} onClick={agree}>
        {yes}
      </button>
      <button ref={harmless} type="button" className="dash-button" onClick={() => dialog.current?.close()}>
        Leave it as it is
      </button>
    </dialog>
  );
}

function useOpen(isOpen: boolean) {
  const dialog = useRef<HTMLDialogElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen || dialog.current?.open) return;
    dialog.current?.showModal();
    // Enter pressed twice by an unsteady hand changes nothing.
    harmless.current?.focus();
  }, [isOpen]);
  return { dialog, harmless };
}

/** A second press while the first is on its way does nothing. */
function useAct({ act, yes, isOpen }: Pick<Props, 'act' | 'yes' | 'isOpen'>, onDone: () => void) {
  const [fault, setFault] = useState<string | null>(null);
  // It was said of another answer.
  useEffect(() => setFault(null), [yes, isOpen]);
  const [isActing, setIsActing] = useState(false);
  const agree = async () => {
    setIsActing(true);
    const refused = await act().finally(() => setIsActing(false));
    setFault(refused);
    if (refused === null) onDone();
  };
  return { fault, isActing, agree: () => void (isActing || agree()) };
}
