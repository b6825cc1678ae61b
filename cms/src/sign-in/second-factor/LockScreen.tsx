'use client';
import { askLock } from './ask-lock.ts';
import type { Lock } from './describe-lock.ts';
import { OpenLock } from './OpenLock.tsx';
import { SetUpLock } from './SetUpLock.tsx';

interface Props {
  lock: Lock;
  /** Where the person wanted to go. */
  goTo: string;
}

/** All that somebody sees who has given no more than a password. */
export function LockScreen({ lock, goTo }: Props) {
  // Loaded anew: whatever the browser holds of the screens was made for somebody without a role.
  const goOn = () => window.location.assign(goTo);
  return (
    <main className="lock-screen">
      {lock.standing === 'to-enrol' ? (
        <>
          <h1>Set up your second lock</h1>
          <p>
            Hello {lock.name}. Whoever can change the site opens it with more than a password, so that a stolen one
            opens nothing.
          </p>
          <SetUpLock needsCode={lock.needsSetUpCode} confirmation={{}} onDone={goOn} />
        </>
      ) : (
        <>
          <h1>Open your second lock</h1>
          <p>Hello {lock.name}. Show that it is you.</p>
          <OpenLock kinds={lock.factors.map(({ kind }) => kind)} onOpen={goOn} />
          <p>Lost all of it? Ask an administrator: they can take your second lock away, and you set up a new one.</p>
        </>
      )}
      <button type="button" className="dash-button" onClick={signOut}>
        Sign out
      </button>
    </main>
  );
}

function signOut(): void {
  void askLock('/second-factor/leave', {}).finally(() => window.location.assign('/admin/login'));
}
