'use client';
import { useEffect, useId, useRef, type SyntheticEvent } from 'react';
import { askLock } from './ask-lock.ts';
import { provePasskey } from './browser-passkeys.ts';
import { useAsking } from './use-asking.ts';

interface Props {
  /** What the lock opens with. */
  kinds: ('app' | 'passkey')[];
  onOpen: () => void;
}

/** Asks for what somebody proves themselves with beside the password. */
export function OpenLock({ kinds, onOpen }: Props) {
  const { fault, isAsking, ask } = useAsking();
  const hasPasskey = kinds.includes('passkey');
  return (
    <>
      {hasPasskey && (
        <button
          type="button"
          className="dash-button dash-button--main"
          aria-disabled={isAsking}
          onClick={() => ask(provePasskey, onOpen)}
        >
          Use a passkey
        </button>
      )}
      {hasPasskey && <p>Or:</p>}
      <CodeForm
        hasApp={kinds.includes('app')}
        onCode={(code) => ask(() => askLock('/second-factor/prove', { code }), onOpen)}
      />
      {fault !== null && <p role="alert">{fault}</p>}
    </>
  );
}

function CodeForm({ hasApp, onCode }: { hasApp: boolean; onCode: (code: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [id, helpId] = [useId(), useId()];
  useEffect(() => field.current?.focus(), []);
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    // Where it stands in a dialog of a form, its events reach that form all the same.
    event.stopPropagation();
    onCode(field.current?.value ?? '');
  };
  return (
    <form className="lock-form" onSubmit={send}>
      <label htmlFor={id}>{hasApp ? 'Code of your authenticator app' : 'Recovery code'}</label>
      <input ref={field} id={id} type="text" autoComplete="one-time-code" aria-describedby={helpId} required />
      <p id={helpId}>
        {hasApp ? 'Six digits. Without your phone, write one of your recovery codes.' : 'One of those that you kept.'}
      </p>
      <button type="submit" className="dash-button dash-button--main">
        Go on
      </button>
    </form>
  );
}
