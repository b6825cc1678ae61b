'use client';
import { useCallback, useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { refusalOf } from '../../screen-parts/refusal-of.ts';
import { orPassword } from '../../sign-in/openid/or-password.ts';
import { SignInElsewhere } from '../../sign-in/openid/SignInElsewhere.tsx';
import { useElsewhere } from '../../sign-in/openid/use-elsewhere.ts';
import { askLock } from '../../sign-in/second-factor/ask-lock.ts';
import type { Lock } from '../../sign-in/second-factor/describe-lock.ts';
import { OpenLock } from '../../sign-in/second-factor/OpenLock.tsx';
import { SetUpLock } from '../../sign-in/second-factor/SetUpLock.tsx';

interface Props {
  email: string;
  answer: (isSignedIn: boolean) => void;
}

/** The session is over in the middle of writing: sign in here, and the words are saved. */
export function SignInDialog({ email, answer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [lock, setLock] = useState<Lock | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const goOn = useCallback((known: Lock) => (known.standing === 'open' ? answer(true) : setLock(known)), [answer]);
  return (
    <dialog ref={dialog} className="dash-dialog saving-dialog" aria-labelledby={titleId} onCancel={() => answer(false)}>
      <h2 id={titleId}>Your session is over</h2>
      <p>Your words are still here, and kept in this browser. Sign in again and they are saved.</p>
      {lock ? <Locked lock={lock} onOpen={() => answer(true)} /> : <WaysIn email={email} onSession={goOn} />}
      <button type="button" className="dash-button" onClick={() => answer(false)}>
        Not now
      </button>
    </dialog>
  );
}

interface WaysInProps {
  email: string;
  onSession: (lock: Lock) => void;
}

/** With a password of this CMS, or, where there is such a place, elsewhere. */
function WaysIn({ email, onSession }: WaysInProps) {
  const elsewhere = useElsewhere();
  return (
    <>
      {elsewhere && (
        <>
          <SignInElsewhere elsewhere={elsewhere} onSession={onSession} />
          <p>{orPassword(elsewhere)}</p>
        </>
      )}
      <PasswordForm email={email} onSession={onSession} isMain={elsewhere === null} />
    </>
  );
}

function PasswordForm({ email, onSession, isMain }: WaysInProps & { isMain: boolean }) {
  const [fault, setFault] = useState<string | null>(null);
  const signIn = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The dialog stands in another place of the page, but its events reach the form around it all the same.
    event.stopPropagation();
    const refused = await refusalOf(await askToSignIn(new FormData(event.currentTarget)));
    setFault(refused);
    if (refused !== null) return;
    const answered = await askLock<Lock>('/second-factor');
    if (answered.fault === null) onSession(answered.body);
    else setFault(answered.fault);
  };
  return (
    <form onSubmit={(event) => void signIn(event)}>
      <Credentials email={email} />
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="submit" className={isMain ? 'dash-button dash-button--main' : 'dash-button'}>
        Sign in and save
      </button>
    </form>
  );
}

/** After the password: what is saved is saved by somebody who has opened the second lock too. */
function Locked({ lock, onOpen }: { lock: Lock; onOpen: () => void }) {
  if (lock.standing === 'to-enrol')
    return <SetUpLock needsCode={lock.needsSetUpCode} confirmation={{}} onDone={onOpen} />;
  return <OpenLock kinds={lock.factors.map(({ kind }) => kind)} onOpen={onOpen} />;
}

function Credentials({ email }: { email: string }) {
  return (
    <>
      <label>
        E-mail
        <input name="email" type="email" autoComplete="username" defaultValue={email} required />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
    </>
  );
}

function askToSignIn(form: FormData): Promise<Response | null> {
  return fetch('/api/users/login', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: form.get('email'), password: form.get('password') }),
  }).catch(() => null);
}
