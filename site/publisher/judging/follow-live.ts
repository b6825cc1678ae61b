import type { LiveEvent } from '../web-root/went-live.ts';
import { judgeFollower, type JudgeFollower, type JudgingParts } from './judge-follower.ts';
import { judgeAfterRelease } from './note-judging.ts';

/** Lets the gate look at what goes live. */
export function followWithJudging(parts: JudgingParts, live: LiveEvent): JudgeFollower {
  const judging = judgeFollower(parts);
  live.follow(({ what }) => {
    if (what === 'files') return;
    if (what === 'everything') judgeAfterRelease(parts.store);
    judging.follow();
  });
  return judging;
}
