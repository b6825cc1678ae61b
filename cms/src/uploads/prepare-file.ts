import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { repositoryFrom } from '../environment/environment.ts';
import { mostMemory, mostSeconds } from './limits.ts';
import type { Prepared } from './preparing/prepared.ts';
import { UploadFault } from './preparing/upload-fault.ts';
import { inTurn } from './in-turn.ts';

const AnswerSchema = z.union([
  z.object({ fault: z.string() }),
  z.object({ ending: z.enum(['jpg', 'png', 'webp', 'pdf']) }),
]);

/** Its source is run as it is: what Next makes of the CMS is one bundle without programs of its own. */
const script = `${repositoryFrom(process.cwd())}/cms/src/uploads/preparing/process.ts`;

/** It may read and nothing else: a hostile file that gets the better of a decoder finds no folder, key or program. */
const flags = ['--max-old-space-size=512', '--permission', '--allow-fs-read=*', '--allow-addons', '--no-warnings'];

/** No secrets. Node's types ask for this one. */
const env = { NODE_ENV: 'production' } as const;

/**
 * Writes an uploaded file anew, or throws an `UploadFault`. It is decoded in a process of its own, one file at a time, so that
 * whoever else works in the CMS notices nothing of it.
 */
export function prepareFile(bytes: Uint8Array, title: string): Promise<Prepared> {
  return inTurn(() => runProcess(bytes, title));
}

async function runProcess(bytes: Uint8Array, title: string): Promise<Prepared> {
  const child = spawn(process.execPath, [...flags, script, title], { stdio: ['pipe', 'pipe', 'pipe'], env });
  const watch = limit(child);
  // A process that ends before it has read everything breaks the pipe; its answer says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(bytes);
  try {
    const [answer, complaint] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
    if (watch.hasEnded()) throw new UploadFault(tooMuch);
    return readAnswer(answer, complaint.toString());
  } finally {
    watch.stop();
    child.kill('SIGKILL');
  }
}

const tooMuch =
  'The file takes too long or too much memory to open. Make it smaller, or print it to a new PDF, and upload that.';

/** Ends a process that takes too long, or more memory than it may. */
function limit(child: ChildProcess): { hasEnded: () => boolean; stop: () => void } {
  let hasEnded = false;
  const end = () => {
    hasEnded = true;
    child.kill('SIGKILL');
  };
  if (child.pid !== undefined) setPriority(child.pid, 10);
  const clock = setTimeout(end, mostSeconds * 1000);
  const scales = setInterval(() => {
    void memoryOf(child.pid).then((memory) => {
      if (memory > mostMemory) end();
    });
  }, 200);
  return {
    hasEnded: () => hasEnded,
    stop: () => {
      clearTimeout(clock);
      clearInterval(scales);
    },
  };
}

const pageSize = 4096;

/** What a process holds in memory; 0 where the system does not tell (it is a development machine then). */
async function memoryOf(pid: number | undefined): Promise<number> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(text.split(' ')[1] ?? 0) * pageSize;
}

function readAnswer(answer: Buffer, complaint: string): Prepared {
  const end = answer.indexOf('\n');
  if (end === -1) throw new Error(`An uploaded file could not be prepared. ${complaint}`);
  const head = AnswerSchema.parse(JSON.parse(answer.subarray(0, end).toString()));
  if ('fault' in head) throw new UploadFault(head.fault);
  return { bytes: answer.subarray(end + 1), ending: head.ending };
}
