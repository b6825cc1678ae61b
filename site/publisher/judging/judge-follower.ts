import { isDiskFull } from '../process/disk-full.ts';
import { judgementSender, type JudgementSender } from '../client/send-judgements.ts';
import type { CmsClient } from '../client/cms-client.ts';
import type { Quiet } from '../process/quiet.ts';
import { LeaseLost, type Store } from '../store/store.ts';
import { judgeOne } from './judge-one.ts';
import { beginNight } from './nightly-round.ts';
import type { PageJudge } from './page-judge.ts';

export interface JudgingParts {
  store: Store;
  client: CmsClient;
  clock: () => Date;
  say: (message: string) => void;
  /** Absent where nothing is looked at in a browser: one-time prints, tests, benches. */
  judge?: PageJudge | undefined;
  /** No page is begun while something is being published. */
  quiet?: Quiet;
}

/** Lets the accessibility gate follow what went live, in its own time: no page waits for it. */
export interface JudgeFollower {
  /** Pages may wait to be looked at, or judgements to be told. Returns at once. */
  follow: () => void;
  /** Waits until the CMS has been told, as far as it can be. */
  told: () => Promise<void>;
  close: () => Promise<void>;
}

const lookEvery = 60_000;
/** A browser that was not there is looked for again after so long, in milliseconds. */
const withoutBrowser = 60 * 60 * 1000;
/** Judgements that are not urgent are told in parts of so many. */
const toldTogether = 20;

export function judgeFollower(parts: JudgingParts): JudgeFollower {
  const { judge, store, say } = parts;
  const sender = judgementSender(parts);
  const stop = new AbortController();
  const isStopped = () => stop.signal.aborted;
  const judgeWaiting = waitingJudge(parts, sender, isStopped);
  let running: Promise<void> | null = null;
  const giveUp = (error: unknown) => {
    // What waits to be judged waits for room as well.
    if (isDiskFull(error)) return;
    stop.abort();
    if (!(error instanceof LeaseLost))
      say(`Pages are no longer judged until the publisher is started again: ${String(error)}`);
  };
  const follow = () => {
    if (isStopped()) return;
    // At once, also while a page is looked at: why a page was kept back is what its editor waits for.
    sender.send().catch(giveUp);
    running ??= judgeWaiting()
      .then(() => sender.send())
      .catch(giveUp)
      .finally(() => {
        running = null;
      });
  };
  const timer =
    judge &&
    setInterval(() => {
      beginNight(store, parts.clock());
      follow();
    }, lookEvery).unref();
  return {
    follow,
    told: () => sender.send(),
    close: async () => {
      stop.abort();
      clearInterval(timer);
      judge?.close();
      await running;
    },
  };
}

/** Looks at what waits, most urgent first. */
function waitingJudge(parts: JudgingParts, sender: JudgementSender, isStopped: () => boolean): () => Promise<void> {
  const { judge, store } = parts;
  let pausedUntil = -Infinity;
  const next = async () => {
    await parts.quiet?.reached();
    return isStopped() ? null : store.judging.next();
  };
  return async () => {
    for (let taken = await next(); taken !== null && !isStopped(); taken = await next()) {
      if (judge === undefined || performance.now() < pausedUntil) return;
      const answer = await judgeOne(parts, judge, taken, isStopped);
      if (answer?.state === 'no-browser') pausedUntil = performance.now() + withoutBrowser;
      if (taken.urgency === 0 || store.judging.untoldCount() >= toldTogether) await sender.send();
    }
  };
}
