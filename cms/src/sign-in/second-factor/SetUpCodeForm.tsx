'use client';
import { useId, useRef, type SyntheticEvent } from 'react';

/** Asks for the code that an administrator handed out. It is looked at with the first step of setting up. */
export function SetUpCodeForm({ onCode }: { onCode: (code: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onCode(field.current?.value ?? '');
  };
  return (
    <form className="lock-form" onSubmit={send}>
      <label htmlFor={id}>The code for setting up, which an administrator gave you</label>
      <input ref={field} id={id} type="text" autoComplete="one-time-code" maxLength={50} required />
      <button type="submit" className="dash-button dash-button--main">
        Go on
      </button>
    </form>
  );
}
