'use client';
import { useCallback, useEffect, useState } from 'react';
import { askLock } from './ask-lock.ts';
import { ConfirmForm } from './ConfirmForm.tsx';
import type { Lock } from './describe-lock.ts';
import { LockDialog } from './LockDialog.tsx';
import type { Confirmation } from './prove.ts';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SetUpLock } from './SetUpLock.tsx';

type Change = { kind: 'add' } | { kind: 'codes' } | { kind: 'remove'; factor: Lock['factors'][number] };

/** What opens the own account beside the password, and how to change it. */
export function OwnLock() {
  const [lock, setLock] = useState<Lock | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [change, setChange] = useState<Change | null>(null);
  const read = useCallback(async () => {
    const answer = await askLock<Lock>('/second-factor');
    setFault(answer.fault);
    setLock(answer.body);
  }, []);
  useEffect(() => void read(), [read]);
  const onClose = () => {
    setChange(null);
    void read();
  };
  return (
    <>
      <div aria-live="polite">{fault !== null ? <p>{fault}</p> : lock && <Summary lock={lock} />}</div>
      {lock && <Factors factors={lock.factors} onRemove={(factor) => setChange({ kind: 'remove', factor })} />}
      <button type="button" className="dash-button" onClick={() => setChange({ kind: 'add' })}>
        Add an app or a passkey
      </button>
      {lock && lock.factors.length > 0 && (
        <button type="button" className="dash-button" onClick={() => setChange({ kind: 'codes' })}>
          New recovery codes
        </button>
      )}
      {change && <ChangeDialog change={change} onClose={onClose} />}
    </>
  );
}

function Summary({ lock }: { lock: Lock }) {
  if (lock.factors.length === 0)
    return <p>Whoever knows your password comes in. With a second lock they also need your phone, computer or key.</p>;
  const left = lock.recoveryCodesLeft;
  return (
    <p>
      You have {left} {left === 1 ? 'recovery code' : 'recovery codes'} left.
      {left < 3 && ' Make new ones soon.'}
    </p>
  );
}

interface FactorsProps {
  factors: Lock['factors'];
  onRemove: (factor: Lock['factors'][number]) => void;
}

function Factors({ factors, onRemove }: FactorsProps) {
  if (factors.length === 0) return null;
  return (
    <ul className="lock-list">
      {factors.map((factor) => (
        <li key={factor.id}>
          <span>
            <strong>{factor.kind === 'passkey' ? `Passkey “${factor.name}”` : factor.name}</strong>, since{' '}
            {dayOf(factor.since)}
            {factor.usedAt !== null && `, last used ${dayOf(factor.usedAt)}`}
          </span>
          <button
            type="button"
            className="dash-button"
            aria-label={`Remove ${factor.name}`}
            onClick={() => onRemove(factor)}
          >
            Remove
          </button>
        </li>
      ))}
    </ul>
  );
}

function ChangeDialog({ change, onClose }: { change: Change; onClose: () => void }) {
  switch (change.kind) {
    case 'add':
      return <AddDialog onClose={onClose} />;
    case 'codes':
      return <CodesDialog onClose={onClose} />;
    case 'remove': {
      const { id, name } = change.factor;
      return (
        <LockDialog title={`Remove ${name}?`} onClose={onClose}>
          <p>It opens your account no more.</p>
          <ConfirmForm
            yes="Remove"
            act={(confirmation) => askLock(`/second-factor/remove/${id}`, confirmation)}
            onDone={onClose}
          />
        </LockDialog>
      );
    }
  }
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const [confirmation, setConfirmation] = useState<Confirmation | null>(null);
  return (
    <LockDialog title="Add an app or a passkey" onClose={onClose}>
      {confirmation ? (
        <SetUpLock confirmation={confirmation} onDone={onClose} />
      ) : (
        <ConfirmForm
          yes="Go on"
          // Looked at when something is chosen: a code counts once.
          act={(given) => Promise.resolve({ body: given, fault: null })}
          onDone={setConfirmation}
        />
      )}
    </LockDialog>
  );
}

function CodesDialog({ onClose }: { onClose: () => void }) {
  const [codes, setCodes] = useState<string[] | null>(null);
  return (
    <LockDialog title="New recovery codes" onClose={onClose}>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <>
          <p>The codes that you have now open nothing any more.</p>
          <ConfirmForm
            yes="Make new codes"
            act={(confirmation) => askLock<{ codes: string[] }>('/second-factor/recovery-codes', confirmation)}
            onDone={(body) => setCodes(body.codes)}
          />
        </>
      )}
    </LockDialog>
  );
}

const dayOf = (moment: string): string => new Date(moment).toLocaleDateString('en-GB', { dateStyle: 'long' });
