/** A thread that reads printed pages and says what is wrong with their HTML, beside the one that prints. */
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { checkHtml } from '../../checks/html/check-html.ts';
import type { Finding } from '../../checks/findings/finding.ts';
import { within } from './check-budget.ts';

export interface HtmlPage {
  path: string;
  file: string;
}

export interface HtmlTask {
  pages: HtmlPage[];
  /** After it no further page is begun. */
  milliseconds: number;
  /** The day with which written reasons are compared. */
  today: string;
}

export interface CheckedHtml {
  path: string;
  findings: Finding[];
}

export interface HtmlAnswer {
  checked: CheckedHtml[];
  spent: number;
}

// The first page loads the tables of elements and rules, which takes as long as forty pages.
await checkHtml(
  '<!doctype html><html lang="en"><head><title>x</title></head><body><h1>x</h1></body></html>',
  '/',
  new Date(),
);
parentPort?.postMessage('ready');

parentPort?.on('message', (task: HtmlTask) => {
  void checkAll(task).then((answer) => parentPort?.postMessage(answer));
});

async function checkAll({ pages, milliseconds, today }: HtmlTask): Promise<HtmlAnswer> {
  const started = performance.now();
  const work = async ({ path, file }: HtmlPage): Promise<CheckedHtml> => {
    return { path, findings: await checkHtml(readFileSync(file, 'utf8'), path, new Date(today)) };
  };
  const checked = await within(milliseconds, { items: pages, work, clock: () => performance.now() });
  return { checked, spent: performance.now() - started };
}
