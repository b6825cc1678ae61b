'use client';
import { useId, useRef, useState, type ReactNode } from 'react';

interface Question {
  /** What the button says. */
  label: string;
  title: string;
  /** What will happen, in plain words. */
  children: ReactNode;
  yes: string;
  /** Does it. The reason of a refusal; null when it is done. */
  act: () => Promise<string | null>;
  className?: string;
}

/** Asks before it acts: the browser's own dialog keeps the keyboard inside and closes with Escape. */
export function AskFirst({ label, title, children, yes, act, className = 'dash-button' }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  const harmless = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const [fault, setFault] = useState<string | null>(null);
  const ask = () => {
    dialog.current?.showModal();
    // Enter pressed twice by an unsteady hand changes nothing.
    harmless.current?.focus();
  };
  const agree = async () => {
    const refused = await act();
    setFault(refused);
    if (refused === null) dialog.current?.close();
  };
  return (
    <>
      <button type="button" className={className} onClick={ask}>
        {label}
      </button>
      <dialog ref={dialog} className="dash-dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{title}</h2>
        {children}
        {fault !== null && <p role="alert">{fault}</p>}
        <button type="button" className="dash-button dash-button--main" onClick={() => void agree()}>
          {yes}
        </button>
        <button ref={harmless} type="button" className="dash-button" onClick={() => dialog.current?.close()}>
          Leave it as it is
        </button>
      </dialog>
    </>
  );
}
