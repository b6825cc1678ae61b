import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOf, localizedPath } from '@ot/shared-types';
import { demoUsers } from '../../demo-users.ts';
import type { Environment } from '../../environment.ts';
import { killAll, killRunning, runToEnd, stopAll } from '../../processes.ts';
import { runCms, runPublisher } from '../../services.ts';
import { randomFrom } from '../made-text.ts';
import { complain, startSystem } from '../start-system.ts';
import { Editor, type Advice } from './editor.ts';
import { compareWithWhole, lookAtPages, pause, textOf, type Looked } from './look-at-site.ts';
import { until } from './stand.ts';

export interface SystemChaosResult extends Looked {
  publishes: number;
  cmsKills: number;
  publisherKills: number;
  /** Publications that had to be asked for again, because the CMS was killed while it answered. */
  repeated: number;
  /** Acknowledged publications that readers did not get. */
  lost: string[];
  /** Files and searches that differed from a fresh full print at the end. */
  differences: string[];
  files: number;
  seconds: number;
}

interface Options {
  publishes: number;
  seed: string;
  /** Longest time in milliseconds until the next kill. */
  longestLife?: number;
  say: (message: string) => void;
}

/** Longest time in milliseconds between two publications. */
const longestGap = 400;
/** After so many publications everything acknowledged must be live. */
const part = 50;

/**
 * Publishes over the real CMS's interface, as an editor who presses again where no answer came, while CMS and publisher are
 * killed at random moments and started again.
 */
export async function killSystem({ publishes, seed, longestLife = 6000, say }: Options): Promise<SystemChaosResult> {
  const started = performance.now();
  const dataDir = mkdtempSync(join(tmpdir(), 'system-chaos-'));
  const random = randomFrom(seed);
  const result: SystemChaosResult = {
    publishes,
    cmsKills: 0,
    publisherKills: 0,
    repeated: 0,
    lost: [],
    differences: [],
    files: 0,
    looks: 0,
    torn: [],
    seconds: 0,
  };
  // A bench that is stopped leaves nobody behind.
  process.once('exit', killAll);
  try {
    const environment = await startSystem(dataDir);
    const editor = await Editor.signIn(environment.CMS_URL, demoUsers(dataDir));
    for (let done = 0; done < publishes; done += part) {
      await publishAndKill({ environment, editor, random, longestLife, result }, Math.min(part, publishes - done));
      await expectAllLive(environment, editor, result);
      const kills = result.cmsKills + result.publisherKills;
      say(`${Math.min(done + part, publishes)} publications, ${kills} kills, ${result.lost.length} lost`);
    }
    result.repeated = editor.repeated;
    await compareWithFresh(environment, result);
  } finally {
    process.off('exit', killAll);
    await stopAll();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return { ...result, seconds: (performance.now() - started) / 1000 };
}

interface Chaos {
  environment: Environment;
  editor: Editor;
  random: () => number;
  longestLife: number;
  result: SystemChaosResult;
}

async function publishAndKill(chaos: Chaos, count: number): Promise<void> {
  const { environment, editor, random, longestLife, result } = chaos;
  let isDone = false;
  const goesOn = () => !isDone;
  const killing = async () => {
    while (goesOn()) {
      await pause(random() * longestLife);
      // In pairs, so that both are killed in a short run too.
      const ahead = result.cmsKills - result.publisherKills;
      if (ahead < 0 || (ahead === 0 && random() < 0.5)) {
        await killRunning('cms');
        result.cmsKills += 1;
        await runCms(environment, complain);
      } else {
        await killRunning('publisher');
        result.publisherKills += 1;
        await runPublisher(environment, complain);
      }
    }
  };
  const looking = async () => {
    while (goesOn()) {
      lookAtPages(rootOf(environment), ['advice', 'pl/advice'], { random, looked: result });
      await pause(15);
    }
  };
  const others = Promise.all([killing(), looking()]);
  for (let round = 0; round < count; round += 1) {
    await editor.changeSomething(random);
    await pause(random() * longestGap);
  }
  isDone = true;
  await others;
}

async function expectAllLive(environment: Environment, { known }: Editor, result: SystemChaosResult): Promise<void> {
  const missing = () => known.flatMap((advice) => notAsExpected(rootOf(environment), advice));
  await until(() => missing().length === 0, 'something acknowledged is not live').catch(() => undefined);
  result.lost.push(...missing());
}

function notAsExpected(root: string, { slug, isPublished, summaries }: Advice): string[] {
  return Object.entries(summaries).flatMap(([locale, words]) => {
    const path = localizedPath(`/advice/${slug}`, locale as keyof Advice['summaries']); // the keys are languages
    const text = textOf(join(root, fileOf(path)));
    // Where a page was, another says that it has gone.
    const isRight = (text?.includes(words) ?? false) === isPublished;
    return isRight ? [] : [`${path}: ${isPublished ? words : 'should be gone'}`];
  });
}

/** The site as it has become, and printed anew from the same CMS by a publisher that knows nothing yet. */
async function compareWithFresh(environment: Environment, result: SystemChaosResult): Promise<void> {
  await killRunning('publisher');
  const fresh = mkdtempSync(join(tmpdir(), 'system-fresh-'));
  try {
    await publishOnce(environment);
    await publishOnce({ ...environment, DATA_DIR: fresh });
    const { differences, files } = compareWithWhole(rootOf(environment), join(fresh, 'site', 'current'));
    result.differences.push(...differences);
    result.files = files;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function publishOnce(environment: Environment): Promise<string> {
  const run: [string, ...string[]] = [process.execPath, 'publisher/commands/publish.ts', '--once'];
  return runToEnd({ name: 'publish once', folder: 'site', run, env: { ...environment, NODE_ENV: 'production' } });
}

const rootOf = ({ DATA_DIR }: Environment) => join(DATA_DIR, 'site', 'current');
