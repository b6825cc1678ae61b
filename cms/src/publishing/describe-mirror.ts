import type { Damages, Mirror } from '@ot/shared-types';
import { showMoment } from '../screen-parts/show-moment.ts';

/** A copy of the site in words, for the dashboard. */
export interface MirrorLine {
  name: string;
  well: boolean;
  words: string;
}

/** The publisher tells every five minutes that nothing has changed. */
const longestSilence = 15 * 60_000;
/** A publication that has not arrived after so long is more than on its way. */
const patience = 60_000;

/** What is known of a copy, and no more: where nobody knows, that is what it says, and since when. */
export function describeMirror({ mirror, toldAt }: { mirror: Mirror; toldAt: string }, now: Date): MirrorLine {
  const { name, contact } = mirror;
  const at = (instant: string) => showMoment(instant, now);
  const line = (well: boolean, ...words: string[]) => ({ name, well, words: words.filter(Boolean).join(' ') });
  if (now.getTime() - Date.parse(toldAt) > longestSilence)
    return line(false, `Unknown since ${at(toldAt)}: the publisher has said nothing of it since then.`);
  if (contact.state === 'silent')
    return line(
      false,
      `Unknown since ${at(contact.since)}: it does not answer as it should. ${contact.reason}`,
      waitingWords(mirror),
      roundWords(mirror, at),
    );
  if (contact.state === 'unasked') return line(true, 'It has not been asked yet.');
  const isLate = mirror.behindSince !== null && now.getTime() - Date.parse(mirror.behindSince) > patience;
  const isDamaged = unmended(mirror) > 0;
  return line(!isLate && !isDamaged, waitingWords(mirror, at), roundWords(mirror, at), lagWords(mirror));
}

function waitingWords({ waiting, behindSince }: Mirror, at?: (instant: string) => string): string {
  if (waiting === 0 || behindSince === null) return '';
  const publications = waiting === 1 ? 'One publication waits' : `${waiting} publications wait`;
  return at ? `${publications} for it, the oldest since ${at(behindSince)}.` : `${publications} for it.`;
}

function roundWords({ round, lastRound }: Mirror, at: (instant: string) => string): string {
  const now = round
    ? `${round.compared} of ${round.files} files are compared in the round under way${foundWords(round)}.`
    : '';
  if (lastRound === null) return now || 'It has not been compared as a whole yet.';
  const { files, endedAt } = lastRound;
  return `All ${files} files were compared with the site at ${at(endedAt)}${foundWords(lastRound)}. ${now}`.trim();
}

type Counted = Pick<NonNullable<Mirror['round']>, 'found' | 'mended'>;

function foundWords({ found, mended }: Counted): string {
  const count = countOf(found);
  if (count === 0) return ', and none was damaged';
  const kinds = [
    [found.missing, 'missing'],
    [found.changed, 'changed'],
    [found.extra, 'too many'],
  ] as const;
  const list = kinds.flatMap(([number, kind]) => (number > 0 ? [`${number} ${kind}`] : [])).join(', ');
  const left = count - mended;
  return `: ${count} damaged (${list}), ${left === 0 ? 'all mended' : `${left} could not be mended`}`;
}

const countOf = ({ missing, changed, extra }: Damages): number => missing + changed + extra;

const unmended = ({ round, lastRound }: Mirror): number =>
  [round, lastRound].reduce((sum, each) => sum + (each ? countOf(each.found) - each.mended : 0), 0);

function lagWords({ lag }: Mirror): string {
  if (lag === null) return '';
  const seconds = (lag / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `A publication arrives there within ${seconds} seconds (95 of 100).`;
}
