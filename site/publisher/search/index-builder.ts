import { fork, type ChildProcess } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Fragment } from './fragments.ts';

export type Order = { do: 'begin'; tag: string } | { do: 'add'; pages: PageFile[] } | { do: 'write'; folder: string };
export interface Answer {
  error?: string;
  pages?: Fragment[];
}

/** A page and the file in which it stands; it may have gone when its turn comes. */
export interface PageFile {
  path: string;
  file: string;
}

export interface IndexOrder {
  folder: string;
  /** The language tag of the index. Every id in it begins with the tag, so that ids of several indexes never meet. */
  tag: string;
  pages: PageFile[];
}

/** Makes Pagefind indexes in a process of its own, one at a time. */
export interface IndexBuilder {
  build: (order: IndexOrder) => Promise<Fragment[]>;
  close: () => void;
}

/** The builder of a process, which starts with the first index and again after it has died. */
export function indexBuilder(priority: 'normal' | 'low'): IndexBuilder {
  let child: ChildProcess | null = null;
  const living = () => {
    if (child === null || !isAlive(child)) child = fork(join(import.meta.dirname, 'index-process.ts'), [priority]);
    return child;
  };
  return {
    build: (order) => buildIn(living(), order),
    close: () => {
      if (child?.connected) child.disconnect();
      child = null;
    },
  };
}

/** The process that makes indexes has died; another one can be tried. */
export class BuilderDied extends Error {}

async function buildIn(child: ChildProcess, { folder, tag, pages }: IndexOrder): Promise<Fragment[]> {
  const building = `${folder}.building`;
  rmSync(building, { recursive: true, force: true });
  await ask(child, { do: 'begin', tag });
  // The process reads them itself: sent from here, each of thousands would take the publisher's time from what is urgent.
  await ask(child, { do: 'add', pages });
  const { pages: indexed = [] } = await ask(child, { do: 'write', folder: building });
  rmSync(folder, { recursive: true, force: true });
  renameSync(building, folder);
  return indexed;
}

function ask(child: ChildProcess, order: Order): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const died = () => {
      reject(new BuilderDied('The process that builds search indexes has stopped.'));
    };
    if (!isAlive(child)) {
      died();
      return;
    }
    child.once('exit', died);
    // Only index-process.ts answers here.
    child.once('message', (answer: Answer) => {
      child.off('exit', died);
      if (answer.error === undefined) resolve(answer);
      else reject(new Error(answer.error));
    });
    // A message that cannot be sent means that the process is going; its end is reported by then.
    child.send(order, () => undefined);
  });
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null && child.connected;
}
