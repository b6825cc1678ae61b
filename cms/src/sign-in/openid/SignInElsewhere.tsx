import { useEffect, useState } from 'react';
import { askLock } from '../second-factor/ask-lock.ts';
import type { Lock } from '../second-factor/describe-lock.ts';
import type { Elsewhere } from './elsewhere.ts';

interface Props {
  elsewhere: Elsewhere;
  /** There is a session again, whose second lock may be shut. */
  onSession: (lock: Lock) => void;
}

const pause = 1500;

/**
 * Signs in elsewhere in a window of its own, so that this one keeps what was written. It asks whether that is done: windows that have
 * been to another site are strangers to each other (`Cross-Origin-Opener-Policy`).
 */
export function SignInElsewhere({ elsewhere, onSession }: Props) {
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const look = async () => {
      const { body } = await askLock<Lock>('/second-factor');
      if (!body) return;
      setIsWaiting(false);
      onSession(body);
    };
    const timer = setInterval(() => void look(), pause);
    return () => clearInterval(timer);
  }, [isWaiting, onSession]);
  return (
    <>
      <a
        className="dash-button dash-button--main"
        href="/api/users/openid/begin?then=close"
        target="_blank"
        rel="noreferrer"
        onClick={() => setIsWaiting(true)}
      >
        Sign in with {elsewhere.name} (in a new window)
      </a>
      <p role="status">{isWaiting && 'Sign in there. Your words are saved here as soon as that is done.'}</p>
    </>
  );
}
