import type { Taken } from '../store/judging-store.ts';
import type { Store } from '../store/store.ts';
import { findingsBeside } from './findings-beside.ts';
import { contentOf, entryPageAt, placeOf } from '../checking/entry-page.ts';
import { noteCost } from './nightly-round.ts';
import type { JudgeAnswer, PageJudge } from './page-judge.ts';
import { toFaults } from '../checking/to-fault.ts';

export interface OneParts {
  store: Store;
  clock: () => Date;
  say: (message: string) => void;
}

/** Looks at one page and keeps what was found, for the CMS to be told. Null: it need not be looked at any more. */
export async function judgeOne(
  parts: OneParts,
  judge: PageJudge,
  taken: Taken,
  isStopped: () => boolean,
): Promise<JudgeAnswer | null> {
  const { store, say, clock } = parts;
  if (!isToBeSeen(store, taken.path)) {
    store.together(() => {
      store.judging.done(taken);
    });
    return null;
  }
  const [started, judgedAt] = [performance.now(), clock().toISOString()];
  const answer = await judge.judge(taken);
  if (isStopped()) return answer;
  switch (answer.state) {
    case 'judged':
      keepAnswer(parts, taken, { ...answer, judgedAt, took: performance.now() - started });
      break;
    case 'no-browser':
      if (!isKnownWithout(store)) say(withoutBrowser(answer.reason));
      store.settings.set('hasBrowser', false);
      break;
    case 'failed':
      say(`The page ${taken.path} could not be judged: ${answer.reason} The next night tries again.`);
      store.together(() => {
        store.judging.done(taken);
      });
  }
  return answer;
}

/** Not a page that has gone; and of a page that was kept back, the CMS knows what is wrong with its new text. */
function isToBeSeen(store: Store, path: string): boolean {
  return (store.pages.get(path)?.hash ?? '') !== '' && store.refusalsOf('page', path).length === 0;
}

type JudgedAnswer = Extract<JudgeAnswer, { state: 'judged' }> & { judgedAt: string; took: number };

function keepAnswer({ store }: OneParts, taken: Taken, answer: JudgedAnswer): void {
  const { path, extent } = taken;
  const { framed, judgedAt, took } = answer;
  store.together(() => {
    store.settings.set('hasBrowser', true);
    noteCost(store, extent, took);
    store.judging.done(taken);
    if (!isToBeSeen(store, path)) return;
    const findings = [...answer.findings, ...findingsBeside(store, framed)];
    store.judging.noteJudged(path, extent, judgedAt);
    store.judging.noteFrame(framed);
    store.judging.keep({
      ...placeOf(store, path),
      judgedAt,
      extent: 'browser',
      faults: toFaults(findings, contentOf(store, entryPageAt(store, path))),
    });
  });
}

const isKnownWithout = (store: Store): boolean => store.settings.get('hasBrowser') === false;

function withoutBrowser(reason: string): string {
  return `Pages are not looked at in a browser, because no Chromium starts on this machine (${reason}). Install Chromium, or set CHROMIUM_PATH to one. Everything else goes on; the HTML of an entry's own pages is checked all the same.`;
}
