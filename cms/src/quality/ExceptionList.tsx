import Link from 'next/link';
import type { ExceptionLine } from './read-findings.ts';

/** Rules that were set aside, with the reason and the day on which they hold again; those that have ended one step away. */
export function ExceptionList({ exceptions }: { exceptions: ExceptionLine[] }) {
  const active = exceptions.filter(({ isActive }) => isActive);
  const ended = exceptions.filter(({ isActive }) => !isActive);
  return (
    <div className="dash-tasks">
      <h3>Exceptions {active.length > 0 && <span className="dash-count">{active.length}</span>}</h3>
      {active.length === 0 ? <p>No rule is set aside.</p> : <Lines exceptions={active} />}
      {ended.length > 0 && (
        <details>
          <summary>{ended.length} that have ended</summary>
          <Lines exceptions={ended} />
        </details>
      )}
    </div>
  );
}

function Lines({ exceptions }: { exceptions: ExceptionLine[] }) {
  return (
    <ul>
      {exceptions.map(({ id, title, href, language, rule, reason, until, by, isActive }) => (
        <li key={id}>
          <Link href={href} prefetch={false}>
            {title}
          </Link>{' '}
          <span className="dash-kind">{language}</span>
          <br />
          {isActive ? 'Ends on' : 'Ended on'} {showDay(until)}: rule “{rule}”
          <br />
          {reason}
          {by !== null && <span className="dash-kind"> {by}</span>}
        </li>
      ))}
    </ul>
  );
}

const showDay = (instant: string): string =>
  new Date(instant).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
