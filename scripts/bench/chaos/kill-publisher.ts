import { randomFrom } from '../made-text.ts';
import { compareWithWhole, lookAtPages, pause, type Looked } from './look-at-site.ts';
import { randomChange } from './random-changes.ts';
import { makeStand, untilAllLive, type Stand } from './stand.ts';

export interface ChaosResult extends Looked {
  publishes: number;
  kills: number;
  /** How often the site was compared with a fresh full print. */
  comparisons: number;
  /** Files of the last comparison. */
  files: number;
  /** Files that differed from the fresh print, and addresses that search found in one of the two only. */
  differences: string[];
  seconds: number;
}

interface Options {
  publishes: number;
  comparisons: number;
  seed: string;
  say: (message: string) => void;
}

/** Longest time in milliseconds between two publications, and that a publisher lives. */
const longestGap = 500;
const longestLife = 3000;

/** Publishes while the publisher is killed at random moments and started again, and compares with a fresh full print. */
export async function killPublisher({ publishes, comparisons, seed, say }: Options): Promise<ChaosResult> {
  const started = performance.now();
  const random = randomFrom(seed);
  const stand = await makeStand();
  const result: ChaosResult = {
    publishes,
    kills: 0,
    comparisons,
    files: 0,
    differences: [],
    looks: 0,
    torn: [],
    seconds: 0,
  };
  try {
    await stand.once();
    for (let part = 1; part <= comparisons; part += 1) {
      const rounds = roundsOf(part, { publishes, comparisons });
      await publishAndKill(stand, { rounds, random, result });
      await settle(stand);
      await compareWithFresh(stand, result);
      say(`${rounds.at(-1)} publications, ${result.kills} kills, ${result.differences.length} differences`);
    }
  } finally {
    await stand.end();
  }
  return { ...result, seconds: (performance.now() - started) / 1000 };
}

function roundsOf(part: number, { publishes, comparisons }: { publishes: number; comparisons: number }): number[] {
  const size = publishes / comparisons;
  const [first, last] = [Math.round((part - 1) * size) + 1, Math.round(part * size)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

async function publishAndKill(
  stand: Stand,
  { rounds, random, result }: { rounds: number[]; random: () => number; result: ChaosResult },
): Promise<void> {
  let isDone = false;
  const goesOn = () => !isDone;
  const killing = async () => {
    while (goesOn()) {
      const { child, ended } = stand.watch();
      await pause(random() * longestLife);
      child.kill('SIGKILL');
      await ended;
      result.kills += 1;
    }
  };
  const looking = async () => {
    while (goesOn()) {
      lookAtPages(stand.current, ['.', 'advice', 'pl/advice'], { random, looked: result });
      await pause(15);
    }
  };
  const others = Promise.all([killing(), looking()]);
  for (const round of rounds) {
    randomChange(stand.cms, round, random);
    await pause(random() * longestGap);
  }
  isDone = true;
  await others;
}

/** A last publisher that nobody kills brings everything live; a second one ends only when search has followed. */
async function settle(stand: Stand): Promise<void> {
  const { child, ended } = stand.watch();
  await untilAllLive(stand);
  child.kill('SIGTERM');
  await ended;
  await stand.once();
}

async function compareWithFresh({ cms, current }: Stand, result: ChaosResult): Promise<void> {
  const fresh = await makeStand(cms, false);
  try {
    await fresh.once();
    const { differences, files } = compareWithWhole(current, fresh.current);
    result.differences.push(...differences);
    result.files = files;
  } finally {
    await fresh.end();
  }
}
