'use client';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useState } from 'react';
import { askLock } from './ask-lock.ts';
import { ConfirmForm } from './ConfirmForm.tsx';
import { LockDialog } from './LockDialog.tsx';
import { OwnLock } from './OwnLock.tsx';

/** The second lock of an account: the own one is changed, that of a colleague is taken away by an administrator. */
export function LockPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!id || !user) return null;
  return (
    <section className="lock-panel" aria-labelledby="second-lock">
      <h2 id="second-lock">Second lock</h2>
      {id === user.id ? <OwnLock /> : <LockOfColleague id={String(id)} />}
    </section>
  );
}

function LockOfColleague({ id }: { id: string }) {
  return (
    <>
      <GiveCode id={id} />
      <TakeAway id={id} />
    </>
  );
}

/** For somebody who has no second lock yet. */
function GiveCode({ id }: { id: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [code, setCode] = useState<string | null>(null);
  const title = 'Make a code for setting up';
  return (
    <>
      <p>
        With a new account: hand this code over yourself, and not with the password. Without it nobody sets up the
        second lock.
      </p>
      <button type="button" className="dash-button" onClick={() => setIsOpen(true)}>
        {title}
      </button>
      <p role="status">
        {code !== null && (
          <>
            The code, shown once: <code>{code}</code>
          </>
        )}
      </p>
      {isOpen && (
        <LockDialog title={title} onClose={() => setIsOpen(false)}>
          <ConfirmForm<{ code: string }>
            yes="Make it"
            act={(confirmation) => askLock(`/second-factor/set-up-code/${id}`, confirmation)}
            onDone={(made) => {
              setIsOpen(false);
              setCode(made.code);
            }}
          />
        </LockDialog>
      )}
    </>
  );
}

function TakeAway({ id }: { id: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [isDone, setIsDone] = useState(false);
  const title = 'Take the second lock away';
  return (
    <>
      <p>For somebody who has lost their phone and their recovery codes. Make sure that it is really them who asks.</p>
      <button type="button" className="dash-button" onClick={() => setIsOpen(true)}>
        {title}
      </button>
      <p role="status">{isDone ? 'Taken away. They are signed out everywhere, and set up a new one.' : ''}</p>
      {isOpen && (
        <LockDialog title={title} onClose={() => setIsOpen(false)}>
          <p>They are signed out everywhere, and set up a new one when they sign in again.</p>
          <ConfirmForm
            yes="Take it away"
            act={(confirmation) => askLock(`/second-factor/reset/${id}`, confirmation)}
            onDone={() => {
              setIsOpen(false);
              setIsDone(true);
            }}
          />
        </LockDialog>
      )}
    </>
  );
}
