'use client';
import { useId, useRef, useState, type SyntheticEvent } from 'react';
import type { Answer } from './ask-lock.ts';
import type { Confirmation } from './prove.ts';
import { useAsking } from './use-asking.ts';

interface Props<Body> {
  /** What the button says. */
  yes: string;
  act: (confirmation: Confirmation) => Promise<Answer<Body>>;
  onDone: (body: Body) => void;
}

/** Asks for the password, or a code, before something of the lock is changed: a browser left open is not enough. */
export function ConfirmForm<Body>({ yes, act, onDone }: Props<Body>) {
  const [by, setBy] = useState<'password' | 'code'>('password');
  const field = useRef<HTMLInputElement>(null);
  const { fault, isAsking, ask } = useAsking();
  const id = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    // It stands in a dialog of the account's form, which hears its events all the same.
    event.stopPropagation();
    ask(() => act({ [by]: field.current?.value ?? '' }), onDone);
  };
  return (
    <form className="lock-form" onSubmit={send}>
      <label htmlFor={id}>{by === 'password' ? 'Your password' : 'A code of your app, or a recovery code'}</label>
      <input
        ref={field}
        key={by}
        id={id}
        type={by === 'password' ? 'password' : 'text'}
        autoComplete={by === 'password' ? 'current-password' : 'one-time-code'}
        required
      />
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="submit" className="dash-button dash-button--main" aria-disabled={isAsking}>
        {yes}
      </button>
      <button type="button" className="dash-button" onClick={() => setBy(by === 'password' ? 'code' : 'password')}>
        {by === 'password' ? 'With a code instead' : 'With the password instead'}
      </button>
    </form>
  );
}
