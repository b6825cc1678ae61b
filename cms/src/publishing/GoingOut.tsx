'use client';
import type { Outgoing } from './read-outgoing.ts';
import { HistoryTable } from './HistoryTable.tsx';
import { RefusalList } from './RefusalList.tsx';
import { useAnswer } from '../screen-parts/use-answer.ts';

/** On the dashboard: whether the site is well, what goes out now, what was refused, and the last sets. It renews itself. */
export function GoingOut({ first }: { first: Outgoing }) {
  const { answer } = useAnswer<Outgoing>('/api/publishing/outgoing', pauseAfter);
  const now = answer ?? first;
  return (
    <>
      <section className={now.well ? 'dash-state' : 'dash-state dash-state--fault'} aria-labelledby="dash-site">
        <h2 id="dash-site">Is the site well?</h2>
        <p role="status">
          <strong>{now.well ? 'Yes.' : 'Look here.'}</strong> {now.words}
        </p>
        {now.refusals.length > 0 && <RefusalList refusals={now.refusals} />}
        {now.refused > now.refusals.length && (
          <p>
            {now.refused - now.refusals.length} more are not listed. They come up here when these are mended, and stand
            beside the form of each document now.
          </p>
        )}
      </section>
      <Mirrors mirrors={now.mirrors} />
      <section aria-labelledby="dash-out">
        <h2 id="dash-out">What is going out</h2>
        <Now outgoing={now} />
        <HistoryTable limit={5} />
        <p>
          <a href="/admin/history">All that went live</a>
        </p>
      </section>
    </>
  );
}

/** Nothing where the site has no copies. */
function Mirrors({ mirrors }: Pick<Outgoing, 'mirrors'>) {
  if (mirrors.length === 0) return null;
  const isWell = mirrors.every(({ well }) => well);
  return (
    <section className={isWell ? 'dash-state' : 'dash-state dash-state--fault'} aria-labelledby="dash-copies">
      <h2 id="dash-copies">Are the copies of the site the same?</h2>
      {mirrors.map(({ name, well, words }) => (
        <p key={name}>
          <strong>
            {well ? '' : 'Look here: '}
            {name}.
          </strong>{' '}
          {words}
        </p>
      ))}
    </section>
  );
}

function Now({ outgoing: { waiting, waitingTitles, printing } }: { outgoing: Outgoing }) {
  if (waiting === 0 && printing.length === 0) return <p role="status">Nothing is on its way just now.</p>;
  return (
    <div role="status">
      {waiting > 0 && (
        <p>
          Waiting to go live: {waitingTitles.join(', ') || 'a change'}
          {waiting > waitingTitles.length && waitingTitles.length > 0 ? ' and more' : ''}
        </p>
      )}
      {printing.map(({ number, waitingPages, pages }) => (
        <p key={number}>
          <label htmlFor={`printing-${number}`}>Printing in the background, {waitingPages} pages to go </label>
          <progress id={`printing-${number}`} max={pages} value={Math.max(0, pages - waitingPages)} />
        </p>
      ))}
    </div>
  );
}

const pauseAfter = ({ waiting, printing }: Outgoing): number => (waiting > 0 || printing.length > 0 ? 1000 : 5000);
