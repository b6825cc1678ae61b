'use client';
import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import type { NewApp } from './app-codes.ts';
import { askLock } from './ask-lock.ts';
import { makePasskey } from './browser-passkeys.ts';
import type { Confirmation } from './prove.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SetUpCodeForm } from './SetUpCodeForm.tsx';
import { useAsking } from './use-asking.ts';

interface Props {
  /** Whether a code is asked for first, which an administrator handed out. */
  needsCode?: boolean;
  /** What shows that it is them, where there is a lock or a session that works. */
  confirmation: Confirmation;
  onDone: () => void;
}

type Begun =
  | { kind: 'app'; app: NewApp & { sealed: string } }
  | { kind: 'passkey'; options: PublicKeyCredentialCreationOptionsJSON }
  | { kind: 'codes'; codes: string[] };

/** Sets a second lock up: which one, then how, then the recovery codes of a first one. */
export function SetUpLock({ needsCode = false, confirmation, onDone }: Props) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [setUpCode, setSetUpCode] = useState<string | null>(null);
  if (needsCode && setUpCode === null) return <SetUpCodeForm onCode={setSetUpCode} />;
  const onKept = ({ codes }: Kept) => (codes === null ? onDone() : setBegun({ kind: 'codes', codes }));
  switch (begun?.kind) {
    case 'app':
      return <AppForm app={begun.app} onKept={onKept} />;
    case 'passkey':
      return <PasskeyForm options={begun.options} onKept={onKept} />;
    case 'codes':
      return <RecoveryCodes codes={begun.codes} onDone={onDone} />;
    case undefined:
      return (
        <Choice
          confirmation={setUpCode === null ? confirmation : { setUpCode }}
          onChoice={setBegun}
          onAgain={setUpCode === null ? null : () => setSetUpCode(null)}
        />
      );
  }
}

interface Kept {
  codes: string[] | null;
}

interface ChoiceProps {
  confirmation: Confirmation;
  onChoice: (begun: Begun) => void;
  /** Back to the code, which may have been mistyped; null: there was none. */
  onAgain: (() => void) | null;
}

function Choice({ confirmation, onChoice, onAgain }: ChoiceProps) {
  const { fault, isAsking, ask } = useAsking();
  const begin = (kind: 'app' | 'passkey') => {
    const path = `/second-factor/${kind}/begin`;
    if (kind === 'app')
      ask(
        () => askLock<NewApp & { sealed: string }>(path, confirmation),
        (app) => onChoice({ kind, app }),
      );
    else
      ask(
        () => askLock<{ options: PublicKeyCredentialCreationOptionsJSON }>(path, confirmation),
        ({ options }) => onChoice({ kind, options }),
      );
  };
  return (
    <>
      <p>Choose what you have at hand. You can add others later.</p>
      <ul className="lock-choices">
        <li>
          <button type="button" className="dash-button" aria-disabled={isAsking} onClick={() => begin('app')}>
            An authenticator app
          </button>
          <p>It shows a new code every half minute. Any such app will do, on your phone or in your password manager.</p>
        </li>
        <li>
          <button type="button" className="dash-button" aria-disabled={isAsking} onClick={() => begin('passkey')}>
            A passkey
          </button>
          <p>Your computer or phone asks for your finger, face or PIN; or you have a security key.</p>
        </li>
      </ul>
      {fault !== null && <p role="alert">{fault}</p>}
      {onAgain !== null && <CodeAgain onAgain={onAgain} />}
    </>
  );
}

const CodeAgain = ({ onAgain }: { onAgain: () => void }) => (
  <button type="button" className="dash-button" onClick={onAgain}>
    Write the code for setting up again
  </button>
);

function AppForm({ app, onKept }: { app: NewApp & { sealed: string }; onKept: (kept: Kept) => void }) {
  const { fault, ask } = useAsking();
  const field = useRef<HTMLInputElement>(null);
  const heading = useFocused<HTMLHeadingElement>();
  const id = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const sent = { sealed: app.sealed, code: field.current?.value ?? '' };
    ask(() => askLock<Kept>('/second-factor/app', sent), onKept);
  };
  return (
    <form className="lock-form" onSubmit={send}>
      <h2 ref={heading} tabIndex={-1}>
        Set your app up
      </h2>
      <p>Point the app’s camera here, or write the key into it:</p>
      <img
        className="lock-picture"
        src={`data:image/svg+xml,${encodeURIComponent(app.picture)}`}
        alt="The key below, for a camera"
      />
      <p className="lock-key">
        <code>{app.key}</code>
      </p>
      <label htmlFor={id}>The code that the app shows now</label>
      <input ref={field} id={id} type="text" inputMode="numeric" autoComplete="one-time-code" required />
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="submit" className="dash-button dash-button--main">
        Set up
      </button>
    </form>
  );
}

interface PasskeyProps {
  options: PublicKeyCredentialCreationOptionsJSON;
  onKept: (kept: Kept) => void;
}

function PasskeyForm({ options, onKept }: PasskeyProps) {
  const { fault, ask } = useAsking();
  const field = useRef<HTMLInputElement>(null);
  const heading = useFocused<HTMLHeadingElement>();
  const id = useId();
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    event.stopPropagation();
    ask(() => makePasskey(field.current?.value ?? '', options), onKept);
  };
  return (
    <form className="lock-form" onSubmit={send}>
      <h2 ref={heading} tabIndex={-1}>
        Make a passkey
      </h2>
      <label htmlFor={id}>What you call it, such as “Work laptop”</label>
      <input ref={field} id={id} type="text" autoComplete="off" maxLength={60} required />
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="submit" className="dash-button dash-button--main">
        Make it
      </button>
    </form>
  );
}

/** What has taken the place of what was pressed is where the keyboard goes on, and is read out. */
function useFocused<Element extends HTMLElement>() {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
