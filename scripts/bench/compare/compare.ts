import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publisherFlags } from '@ot/site/publisher/process/node-flags.ts';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { buildSite } from '../../builds.ts';
import { root } from '../../folders.ts';
import { runToEnd } from '../../processes.ts';
import { say } from '../../progress.ts';
import { SetAside } from '../set-aside.ts';
import { expectSamePages } from './check-pages.ts';
import { corpusOf, pageFilesIn, type Corpus } from './corpus.ts';
import { installPeers } from './install-peers.ts';
import { measureCommand, type Cost } from './measure-command.ts';
import { peers, type Peer } from './peers.ts';
import { writeComparison, type Row } from './write-comparison.ts';

const printOurs = 'scripts/bench/compare/print-ours.ts';

/** Makes the same pages with our publisher and with other generators, and writes what each needed. */
export async function compare(sizes: number[]): Promise<void> {
  await buildSite();
  say('Installing the other generators …');
  installPeers();
  const rows: Row[] = [];
  const before = new SetAside();
  try {
    for (const size of sizes) {
      rows.push(...(await compareAt(size, before)));
      // Written each time: the largest sizes may be given up before they end.
      say(`Written to ${writeComparison(rows)}`);
    }
  } finally {
    before.delete();
  }
}

async function compareAt(size: number, before: SetAside): Promise<Row[]> {
  const dataDir = mkdtempSync(join(tmpdir(), 'compare-'));
  before.deleteLater(dataDir);
  say(`Making a site of about ${size} pages …`);
  await runToEnd({ name: 'copy', folder: '.', run: [process.execPath, printOurs, 'copy', dataDir, String(size)] });
  const webRoot = publisherFolders(dataDir).current;
  // What the last print left is set aside before the clock starts, as it is for the others.
  const ours = () => {
    before.rename(dirname(webRoot));
    return measureCommand([process.execPath, ...publisherFlags(), printOurs, 'print', dataDir], { cwd: root });
  };
  // The first print is also the content for the others.
  const first = await ours();
  const corpus = corpusOf(webRoot);
  const taking = peers.filter((peer) => peer.mostPages >= corpus.pages.length);
  for (const peer of taking) peer.prepare(corpus, before);
  const costs = new Map<string, Cost[]>([['Ours', [first]]]);
  // In turn, not one generator after the other: what else the machine does then falls on all of them.
  for (let round = 1; round <= (size > 2000 ? 1 : 3); round += 1) {
    if (round > 1) costs.get('Ours')?.push(await ours());
    for (const peer of taking) {
      const cost = await measurePeer(peer, corpus, before);
      costs.set(peer.name, [...(costs.get(peer.name) ?? []), cost]);
    }
  }
  const pages = { ours: pageFilesIn(webRoot).length };
  return [...costs].map(([name, all]) => ({ name, pages: pages.ours, ...medianOf(all), rounds: all.length }));
}

async function measurePeer(peer: Peer, corpus: Corpus, before: SetAside): Promise<Cost> {
  say(`${peer.name}: ${corpus.pages.length} pages …`);
  before.rename(peer.output);
  const cost = await measureCommand(peer.command, { cwd: peer.folder, env: peer.env });
  expectSamePages(peer.name, peer.output, corpus);
  return cost;
}

function medianOf(costs: Cost[]): Cost {
  const sorted = costs.toSorted((a, b) => a.cpu - b.cpu);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('Nothing was measured.');
  return middle;
}
