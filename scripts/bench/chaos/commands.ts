import { say } from '../../progress.ts';
import { circumstances, standIn, writeSection } from '../write-results.ts';
import { killPublisher } from './kill-publisher.ts';
import { killSystem } from './kill-system.ts';
import { requestPages } from './request-pages.ts';
import { soak } from './soak.ts';

/** What can go wrong, made to happen: each bench writes its own section and fails where anything did. */
export const chaosCommands = {
  async chaos(publishes = 1000): Promise<void> {
    const seed = new Date().toISOString();
    const comparisons = Math.max(1, Math.round(publishes / 50));
    const result = await killPublisher({ publishes, comparisons, seed, say });
    report('## A publisher that is killed at random moments', 'chaos', publishes, [
      ['Publications', result.publishes],
      ['Kills (`kill -9`)', result.kills],
      ['Comparisons with a fresh full print', result.comparisons],
      ['Files of the last comparison', result.files],
      ['Files or searches that differed', result.differences.length],
      ['Pages looked at meanwhile', result.looks],
      ['Pages that were not whole', result.torn.length],
      ['Seconds', Math.round(result.seconds)],
      ['Seed', seed],
    ]);
    expectNone([...result.differences, ...result.torn]);
  },

  /** The same with the real CMS, which is killed too. */
  async 'chaos-system'(publishes = 1000): Promise<void> {
    const seed = new Date().toISOString();
    const result = await killSystem({ publishes, seed, say });
    report('## CMS and publisher, killed at random moments', 'chaos-system', publishes, [
      ['Publications, over the CMS’s interface', result.publishes],
      ['Kills of the CMS (`kill -9`)', result.cmsKills],
      ['Kills of the publisher', result.publisherKills],
      ['Times that somebody had to press again', result.repeated],
      ['Acknowledged publications that were lost', result.lost.length],
      ['Files of a fresh full print at the end', result.files],
      ['Files or searches that differed from it', result.differences.length],
      ['Pages looked at meanwhile', result.looks],
      ['Pages that were not whole', result.torn.length],
      ['Seconds', Math.round(result.seconds)],
      ['Seed', seed],
    ]);
    expectNone([...result.lost, ...result.differences, ...result.torn]);
  },

  async requests(publishes = 1000, requests = publishes * 1000): Promise<void> {
    const result = await requestPages({ requests, publishes, say });
    report('## Requests while everything changes', 'requests', publishes, [
      ['Requests', result.requests],
      ['Publications, each of every page', result.publishes],
      ['Kept connections', result.connections],
      ['Sets that answers came from', result.sets],
      ['Failed, mixed or incomplete answers', result.faults.length],
      ['Requests a second', Math.round(result.requests / result.seconds)],
      ['Seconds', Math.round(result.seconds)],
    ]);
    expectNone(result.faults);
  },

  async soak(publishes = 2000): Promise<void> {
    const result = await soak({ publishes, samples: 40, say });
    report('## Memory of a publisher that publishes again and again', 'soak', publishes, [
      ['Publications, every tenth of every page', result.publishes],
      ['Pages', result.pages],
      ['Memory of the publisher, MB, at even distances', result.series.map(({ publisher }) => publisher).join(' ')],
      [
        'The same with the processes that it starts (search, Chromium), MB',
        result.series.map(({ all }) => all).join(' '),
      ],
      ['Last quarter against the second, %', result.growth],
      ['Seconds', Math.round(result.seconds)],
    ]);
  },
};

function report(heading: string, name: string, publishes: number, rows: [string, string | number][]): void {
  const table = rows.map(([what, value]) => `| ${what} | ${value} |`);
  const text = ['| | |', '|---|--:|', ...table].join('\n');
  console.log(`\n${text}\n`);
  say(
    `Written to ${writeSection(heading, `${text}\n\n${name === 'chaos-system' ? '' : `${standIn}\n`}${circumstances(`npm run bench -- ${name} ${publishes}`)}`)}`,
  );
}

function expectNone(faults: string[]): void {
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.slice(0, 20).join('\n')}`);
}
