import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anExportedEntry } from '@ot/shared-types/examples';
import { settings } from '@ot/site/tests/publishing.ts';
import { childrenOf, textOf } from '../children-of.ts';
import { makeStand, until, untilAllLive, type Stand } from './stand.ts';

export interface SoakResult {
  publishes: number;
  pages: number;
  /**
   * Memory of the publisher, and of it with the processes that it started (search, Chromium), at even distances, in MB. What
   * processes share counts once (`Pss`, `man 5 proc`).
   */
  series: { publishes: number; publisher: number; all: number }[];
  /** Median of the last quarter in hundredths of that of the second quarter, less a hundred. */
  growth: number;
  seconds: number;
}

interface Options {
  publishes: number;
  samples: number;
  say: (message: string) => void;
}

/** Publishes again and again and looks at the memory of the publisher. Every tenth publication changes every page. */
export async function soak({ publishes, samples, say }: Options): Promise<SoakResult> {
  const started = performance.now();
  const stand = await makeStand();
  const series: SoakResult['series'] = [];
  try {
    await stand.once();
    const { child } = stand.watch();
    for (let round = 1; round <= publishes; round += 1) {
      await publish(stand, round);
      if (round % Math.ceil(publishes / samples) !== 0) continue;
      series.push({ publishes: round, ...memoryOf(child.pid ?? 0) });
      say(`${round} publications, ${series.at(-1)?.publisher} MB, ${series.at(-1)?.all} MB with its processes`);
    }
    const pages = stand.cms.reports.at(-1)?.pages ?? 0;
    return {
      publishes,
      pages,
      series,
      growth: growthOf(series),
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await stand.end();
  }
}

async function publish(stand: Stand, round: number): Promise<void> {
  const title = `Version ${round} of this`;
  const updatedAt = new Date(Date.parse('2026-01-01T09:00:00Z') + round * 1000).toISOString();
  if (round % 10 === 0) stand.cms.publishGlobal({ ...settings({ serviceName: title }), updatedAt });
  else stand.cms.publish({ ...anExportedEntry('advice', { changes: { title } }), updatedAt });
  const page = join(stand.current, 'advice', 'holding-a-pencil.html');
  await until(() => readFileSync(page, 'utf8').includes(title), `publication ${round} is not live`);
  await untilAllLive(stand);
}

function memoryOf(pid: number): { publisher: number; all: number } {
  const publisher = megabytesOf(pid);
  return { publisher, all: publisher + childrenOf(pid).reduce((sum, child) => sum + megabytesOf(child), 0) };
}

function megabytesOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(textOf(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Math.round(Number(kilobytes) / 1000);
}

function growthOf(series: SoakResult['series']): number {
  const quarter = Math.floor(series.length / 4);
  const [early, late] = [series.slice(quarter, 2 * quarter), series.slice(-quarter)].map(median);
  return early && late ? Math.round((late / early - 1) * 1000) / 10 : 0;
}

function median(series: SoakResult['series']): number {
  const sorted = series.map(({ publisher }) => publisher).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
