'use client';
import { useAuth, useDocumentInfo } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import { askLock, type Answer } from './second-factor/ask-lock.ts';
import type { ListedSession } from './session-endpoints.ts';

/** Where the person on whose account this stands is signed in. Nobody sees the sessions of another. */
export function SessionsPanel() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  if (!id || id !== user?.id) return null;
  return (
    <section className="lock-panel" aria-labelledby="own-sessions">
      <h2 id="own-sessions">Where you are signed in</h2>
      <OwnSessions />
    </section>
  );
}

function OwnSessions() {
  const [sessions, setSessions] = useState<ListedSession[]>([]);
  const [said, setSaid] = useState('');
  const read = useCallback(async () => {
    const answer = await askLock<{ sessions: ListedSession[] }>('/own-sessions');
    if (answer.body) setSessions(answer.body.sessions);
    else setSaid(answer.fault);
  }, []);
  useEffect(() => void read(), [read]);
  const end = (path: string) => {
    void askLock(`/own-sessions/${path}`, {}).then((answer: Answer<unknown>) => {
      setSaid(answer.fault ?? 'Signed out there.');
      return read();
    });
  };
  return (
    <>
      <p>If you do not know one of these, end it, and choose a new password.</p>
      <ul className="lock-list">
        {sessions.map((session) => (
          <Row key={session.id} session={session} onEnd={() => end(`end/${encodeURIComponent(session.id)}`)} />
        ))}
      </ul>
      {sessions.length > 1 && (
        <button type="button" className="dash-button" onClick={() => end('end-others')}>
          End all others
        </button>
      )}
      <p role="status">{said}</p>
    </>
  );
}

function Row({ session, onEnd }: { session: ListedSession; onEnd: () => void }) {
  const { browser, isThisOne, since, lastUsedAt } = session;
  return (
    <li>
      <span>
        <strong>{browser}</strong>
        {isThisOne && ' (this one)'}, since {momentOf(since)}
        {!isThisOne && `, last used about ${momentOf(lastUsedAt)}`}
      </span>
      {!isThisOne && (
        <button
          type="button"
          className="dash-button"
          aria-label={`End ${browser}, since ${momentOf(since)}`}
          onClick={onEnd}
        >
          End
        </button>
      )}
    </li>
  );
}

const momentOf = (moment: string): string =>
  new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' });
