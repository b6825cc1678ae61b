/**
 * A process of low priority that looks at live pages in a browser, one after the other, as `page-judge.ts` asks. Ends with its
 * parent.
 */
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../checks/browser.ts';
import { openGate, type Gate } from '../../checks/gate.ts';
import { nuFindings } from '../../checks/nu-findings.ts';
import { giveWay } from '../process/give-way.ts';
import { siteServer } from '../serve/site-server.ts';
import type { Extent } from '../store/judging-store.ts';
import type { JudgeAnswer, JudgeOrder } from './page-judge.ts';

giveWay();

const current = process.argv[2] ?? '';
const gates = new Map<Extent, Promise<Gate>>();
let origin: Promise<string> | null = null;
let browser: Promise<Browser> | null = null;

process.on('disconnect', () => process.exit());
// Only page-judge.ts sends messages here.
process.on('message', (order: JudgeOrder) => {
  carryOut(order).then(answer, (error: unknown) => {
    answer({ state: 'failed', reason: firstLine(error) });
  });
});

function answer(message: JudgeAnswer): void {
  process.send?.(message);
}

async function carryOut({ path, extent }: JudgeOrder): Promise<JudgeAnswer> {
  browser ??= startBrowser();
  const opened = await browser.catch((error: unknown) => firstLine(error));
  if (typeof opened === 'string') return { state: 'no-browser', reason: opened };
  const gate = await gateOf(opened, extent);
  const judged = await gate.judge((await (origin ??= serve())) + path);
  // Java takes seconds to start: next to nothing beside the rest of a whole look, and half of a quick one.
  const standard = extent === 'whole' ? await nuFindings([judged], new Date()) : [];
  const { title, frame, findings } = judged;
  return { state: 'judged', findings: [...findings, ...standard], framed: { page: path, title, frame } };
}

function gateOf(opened: Browser, extent: Extent): Promise<Gate> {
  const known = gates.get(extent) ?? openGate(opened, { today: new Date(), isQuick: extent === 'quick' });
  gates.set(extent, known);
  return known;
}

/** The live site, for this machine alone. */
function serve(): Promise<string> {
  const server = siteServer(current, { https: false });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo; // a server that listens on a port has one
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
