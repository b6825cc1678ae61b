import { join } from 'node:path';
import { pencils } from '@ot/site/tests/publishing.ts';
import { pause, textOf } from './chaos/look-at-site.ts';
import { makeStand, until, untilAllLive, type Stand } from './chaos/stand.ts';
import { spreadOf, type Spread } from './spread.ts';

const rounds = 8;
/** The acting publisher renews its lease every few seconds; when it ends differs by so many milliseconds. */
const longestPause = 3000;

/** How the acting publisher comes to act no more. */
const ends = { killed: 'SIGKILL', hanging: 'SIGSTOP' } as const;

/** Milliseconds from a publication, just after the acting publisher is killed or hangs, to its page live through the standby. */
export async function measureTakeover(): Promise<Record<keyof typeof ends, Spread>> {
  const stand = await makeStand();
  try {
    return { killed: await takeOver(stand, 'killed'), hanging: await takeOver(stand, 'hanging') };
  } finally {
    await stand.end();
  }
}

async function takeOver(stand: Stand, end: keyof typeof ends): Promise<Spread> {
  const times: number[] = [];
  let acting = stand.watch();
  await untilAllLive(stand);
  for (let round = 1; round <= rounds; round += 1) {
    const standby = stand.watch();
    await until(() => standby.said().includes('Standing by'), 'no publisher stands by');
    await pause((longestPause * round) / rounds);
    acting.child.kill(ends[end]);
    times.push(await publishAndWait(stand, `Pencils, ${end} ${round}`));
    acting.child.kill('SIGKILL');
    await acting.ended;
    acting = standby;
  }
  acting.child.kill('SIGKILL');
  await acting.ended;
  return spreadOf(times);
}

async function publishAndWait({ cms, current }: Stand, title: string): Promise<number> {
  const started = performance.now();
  cms.publish(pencils({ title }));
  const isLive = () => textOf(join(current, 'advice', 'holding-a-pencil.html'))?.includes(title) === true;
  await until(isLive, 'the standby has published nothing');
  return performance.now() - started;
}
