import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  wall: number;
  /** Seconds of all processors, user and system, of the command and all that it started. */
  cpu: number;
  /** The most memory that they held together, looked at every 50 ms. */
  megabytes: number;
}

/** Ticks of the counters in `/proc`, fixed at a hundred a second for programs (`man 5 proc`). */
const ticks = 100;

/** Runs a command to its end. Linux only: it reads `/proc`. */
export async function measureCommand(
  command: string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Cost> {
  const [program = '', ...given] = command;
  const [startedAt, before] = [performance.now(), childrenSeconds()];
  const child = spawn(program, given, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  let megabytes = 0;
  const watch = setInterval(() => (megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0))), 50);
  await once(child, 'close');
  clearInterval(watch);
  if (child.exitCode !== 0) throw new Error(`${command.join(' ')} failed in ${cwd}:\n${said}`);
  return { wall: (performance.now() - startedAt) / 1000, cpu: childrenSeconds() - before, megabytes };
}

/** Processor time of all children that have ended, and of theirs. */
function childrenSeconds(): number {
  const fields = statOf('self');
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}

function memoryOf(pid: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), Number(statOf(name)[1]));
  const isInside = (id: number | undefined): boolean => id !== undefined && (id === pid || isInside(parents.get(id)));
  return [...parents.keys()].filter(isInside).reduce((sum, id) => sum + megabytesOf(id), 0);
}

function megabytesOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Fields of `/proc/<pid>/stat` after the name, which may itself hold spaces; empty when it has just ended. */
function statOf(process: string): string[] {
  try {
    return readFileSync(`/proc/${process}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}
