'use client';
import { localeInfo } from '@ot/shared-types/locales';
import { useState } from 'react';
import type { History, HistoryLine } from './read-history.ts';
import { showMoment } from '../screen-parts/show-moment.ts';
import { UndoButton } from './UndoButton.tsx';
import { useAnswer } from '../screen-parts/use-answer.ts';

/** What went live: when, what, who, which pages and languages; with a way back for whoever may take it. */
export function HistoryTable({ limit }: { limit: number }) {
  const [before, setBefore] = useState<number | null>(null);
  const query = `limit=${limit}${before === null ? '' : `&before=${before}`}`;
  const { answer, renew } = useAnswer<History>(`/api/publishing/history?${query}`, pauseAfter);
  if (!answer) return <p>Reading the history …</p>;
  if (answer.lines.length === 0) return <p>Nothing has gone live yet.</p>;
  return (
    <>
      <div className="dash-scroll" tabIndex={0} role="region" aria-label="What went live">
        <table className="dash-releases">
          <thead>
            <tr>
              {['Live at', 'What', 'Who', 'Pages', 'Languages', 'State'].map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.lines.map((line) => (
              <Line key={line.number} line={line} siteUrl={answer.siteUrl} onAsked={renew} />
            ))}
          </tbody>
        </table>
      </div>
      {limit > 5 && answer.next !== null && (
        <button type="button" className="dash-button" onClick={() => setBefore(answer.next)}>
          Show earlier ones
        </button>
      )}
    </>
  );
}

interface LineProps {
  line: HistoryLine;
  siteUrl: string;
  onAsked: () => Promise<unknown>;
}

function Line({ line, siteUrl, onAsked }: LineProps) {
  return (
    <tr>
      <th scope="row">
        {showMoment(line.liveAt)}
        <span className="dash-kind"> after {line.seconds.toFixed(1)} s</span>
      </th>
      <td>{whatOf(line)}</td>
      <td>{line.who.join(', ') || '–'}</td>
      <td>
        <Pages line={line} siteUrl={siteUrl} />
      </td>
      <td>{firstOf(line.languages.map((code) => localeInfo(code).englishName)) || '–'}</td>
      <td>
        <span role="status">{stateOf(line)}</span>
        {line.canBeUndone && line.undoing.state === 'none' && <UndoButton line={line} onAsked={onAsked} />}
      </td>
    </tr>
  );
}

function Pages({ line: { changedPages, removedPages, pages }, siteUrl }: Pick<LineProps, 'line' | 'siteUrl'>) {
  const count = `${changedPages} changed${removedPages > 0 ? `, ${removedPages} removed` : ''}`;
  if (pages.length === 0) return <>{count}</>;
  return (
    <details>
      <summary>{count}</summary>
      <ul>
        {pages.map((path) => (
          <li key={path}>
            <a href={`${siteUrl}${path}`} target="_blank" rel="noreferrer">
              {path}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function firstOf(names: string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

function whatOf({ kind, what, undoes }: HistoryLine): string {
  if (undoes !== null) return `Change number ${undoes} was undone`;
  switch (kind) {
    case 'change':
      return firstOf(what) || 'A change';
    case 'release':
      return 'The whole site, printed anew';
    case 'rollback':
      return 'A change was undone';
    case 'moment':
      return 'A date passed that pages depend on';
  }
}

function stateOf({ state, waitingPages, undoing }: HistoryLine): string {
  if (state === 'undone') return 'Undone';
  if (undoing.state === 'asked') return 'Being undone …';
  return state === 'printing' ? `Live; ${waitingPages} pages still being printed` : 'Live';
}

const pauseAfter = ({ lines }: History): number =>
  lines.some(({ state, undoing }) => state === 'printing' || (state !== 'undone' && undoing.state === 'asked'))
    ? 1000
    : 5000;
