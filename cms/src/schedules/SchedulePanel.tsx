'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useRef, useState } from 'react';
import { useIsEditor } from '../screen-parts/use-is-editor.ts';
import { useAnswer } from '../screen-parts/use-answer.ts';
import { explainTime } from '../screen-parts/london-time.ts';
import type { ScheduleLine } from './read-schedules.ts';
import { sendSchedule } from './send-schedule.ts';

/** Beside every document with drafts: what is to happen at a chosen time. Editors and administrators choose it here. */
export function SchedulePanel() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const mayChoose = useIsEditor();
  const document = globalSlug ? `${globalSlug}/${globalSlug}` : collectionSlug && id ? `${collectionSlug}/${id}` : null;
  const path = document && `/api/publishing/schedules/${document}`;
  const { answer, renew } = useAnswer<{ schedules: ScheduleLine[] }>(path, () => 5000);
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  if (path === null) return null;
  // The line goes, and with it the button that had the focus: a reader would be back at the top of the screen.
  const afterCancel = async (words: string) => {
    setSaid(words);
    heading.current?.focus();
    await renew();
  };
  return (
    <section className="receipt" aria-labelledby="schedule-title">
      <h3 id="schedule-title" ref={heading} tabIndex={-1}>
        At a chosen time
      </h3>
      <p role="status">{said}</p>
      <div aria-live="polite">
        {answer?.schedules.slice(0, mostShown).map((line) => (
          <Line key={line.id} line={line} mayChoose={mayChoose} onCancelled={afterCancel} />
        ))}
      </div>
      {!mayChoose && answer?.schedules.length === 0 && <p>No time is chosen.</p>}
      {mayChoose && <Choice path={path} mayWithdraw={globalSlug === undefined} onChange={renew} />}
    </section>
  );
}

/** The newest; those before are history. */
const mostShown = 4;

interface LineProps {
  line: ScheduleLine;
  mayChoose: boolean;
  onCancelled: (words: string) => Promise<void>;
}

function Line({ line, mayChoose, onCancelled }: LineProps) {
  const { action, state, when, approved, who, message, lateSeconds } = line;
  const isOpen = state === 'waiting' || state === 'failed';
  const cancel = async () => {
    const refused = await sendSchedule(`/api/publishing/cancel-schedule/${line.id}`, {});
    await onCancelled(refused ?? (state === 'waiting' ? 'Called off.' : 'Put away.'));
  };
  return (
    <div
      className={`receipt-state receipt-state--${state === 'failed' || (state === 'waiting' && message) ? 'late' : 'queued'}`}
    >
      <p>
        <strong>{headOf(action, state)}</strong> {when}
        {lateSeconds !== null && lateSeconds > 60 && ` (${Math.round(lateSeconds / 60)} minutes late)`}
      </p>
      {message && <p>{message}</p>}
      {state === 'waiting' && approved && <p>The text as saved on {approved}. Later changes stay a draft.</p>}
      <p>Chosen by {who}.</p>
      {mayChoose && isOpen && (
        <button type="button" className="dash-button" onClick={() => void cancel()}>
          {state === 'waiting' ? 'Call it off' : 'Put it away'}
        </button>
      )}
    </div>
  );
}

function headOf(action: ScheduleLine['action'], state: ScheduleLine['state']): string {
  const what = action === 'publish' ? 'publish' : 'take off the site';
  switch (state) {
    case 'waiting':
      return `To ${what}:`;
    case 'done':
      return action === 'publish' ? 'Was published:' : 'Was taken off the site:';
    case 'failed':
      return `Could not ${what}:`;
    case 'cancelled':
      return 'Called off:';
  }
}

interface ChoiceProps {
  path: string;
  mayWithdraw: boolean;
  onChange: () => unknown;
}

function Choice({ path, mayWithdraw, onChange }: ChoiceProps) {
  const [action, setAction] = useState('publish');
  const [wallTime, setWallTime] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  // The whole document is one form already: a form inside it would be no valid HTML.
  const choose = async () => {
    const refused = await sendSchedule(path, { action, wallTime });
    setFault(refused);
    if (refused === null) onChange();
  };
  return (
    <details>
      <summary>Choose a time</summary>
      <p>
        <label htmlFor="schedule-action">What</label>
        <select id="schedule-action" value={action} onChange={(event) => setAction(event.target.value)}>
          <option value="publish">Publish the text as it is saved now</option>
          {mayWithdraw && <option value="unpublish">Take the page off the site</option>}
        </select>
      </p>
      <p>
        <label htmlFor="schedule-time">When, in London time</label>
        <input
          id="schedule-time"
          type="datetime-local"
          value={wallTime}
          onChange={(event) => setWallTime(event.target.value)}
          aria-describedby="schedule-explained"
        />
      </p>
      <p id="schedule-explained" role="status">
        {wallTime.length === 16 ? explainTime(wallTime) : ''}
      </p>
      {fault !== null && <p role="alert">{fault}</p>}
      <button type="button" className="dash-button dash-button--main" onClick={() => void choose()}>
        Keep this time
      </button>
    </details>
  );
}
