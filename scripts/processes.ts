import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { createStream } from 'rotating-file-stream';
import { dataFolder, root } from './folders.ts';
import { PlainError } from './progress.ts';

export interface Command {
  /** Name in messages and of the log file. */
  name: string;
  /** Folder below the root in which it runs. */
  folder: string;
  /** Program and arguments. */
  run: [string, ...string[]];
  env?: Record<string, string>;
  /** Gives way to everything else on the machine. */
  isPatient?: boolean;
}

/** Runs a command to its end, its output in `.data/logs/<name>.log`. Fails with the last lines of it. */
export function runToEnd(command: Command): Promise<string> {
  return new Promise((resolve, reject) => {
    const { child, tail } = launch(command);
    child.on('error', (cause) => {
      reject(new PlainError(`Could not start ${command.name}: ${cause.message}`));
    });
    child.on('exit', (code) => {
      if (code === 0) resolve(tail());
      else
        reject(new PlainError(`${command.name} failed:\n${tail()}\nThe whole output is in ${logFile(command.name)}.`));
    });
  });
}

const running = new Map<string, ChildProcess>();
const started = new Map<string, () => void>();
let isStopping = false;

/** Starts a command that goes on until `stopAll`. `onExit` is called when it ends by itself. */
export function keepRunning(command: Command, onExit: (tail: string) => void): void {
  const { child, tail } = launch(command);
  running.set(command.name, child);
  started.set(command.name, () => {
    keepRunning(command, onExit);
  });
  child.on('exit', () => {
    // Another one may run under the name by now.
    if (running.get(command.name) !== child) return;
    running.delete(command.name);
    onExit(tail());
  });
}

/** Starts again what `keepRunning` started and what has ended since; nothing while everything is being stopped. */
export function startAgain(name: string): void {
  if (!isStopping && !running.has(name)) started.get(name)?.();
}

/** Stops everything that `keepRunning` started, newest first; whatever is still there after 8 seconds is killed. */
export async function stopAll(): Promise<void> {
  isStopping = true;
  const children = [...running.values()].reverse();
  running.clear();
  started.clear();
  await Promise.all(children.map(stopOne));
  isStopping = false;
}

/** Asks one program to end, as an administrator would; it can be started again. */
export async function stopRunning(name: string): Promise<void> {
  const child = running.get(name);
  running.delete(name);
  if (child) await stopOne(child);
}

/** Kills a program that `keepRunning` started, as a machine that fails would; it can be started again. */
export async function killRunning(name: string): Promise<void> {
  const child = running.get(name);
  running.delete(name);
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGKILL');
  await ended;
  // Its own children end a moment later, and hold its port until then. Where nobody collects dead orphans they never go.
  for (let look = 0; look < 200 && isGroupThere(child); look += 1) await new Promise((next) => setTimeout(next, 10));
}

/** The same for all of them, at once: for a program that ends and must leave nobody behind. */
export function killAll(): void {
  for (const child of running.values()) signalGroup(child, 'SIGKILL');
  running.clear();
}

async function stopOne(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => {
    signalGroup(child, 'SIGKILL');
  }, 8000);
  await ended;
  clearTimeout(timer);
}

/** Children are leaders of their own process group, so that the workers that they start end with them. */
function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}

function isGroupThere({ pid }: ChildProcess): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

function launch({ name, folder, run: [program, ...args], env, isPatient = false }: Command) {
  const log = openLog(name);
  const child = spawn(program, args, {
    cwd: join(root, folder),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  if (isPatient && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  let last = '';
  const collect = (chunk: Buffer) => {
    log.write(chunk);
    last = (last + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  child.once('close', () => log.end());
  return { child, tail: () => last.trim().split('\n').slice(-15).join('\n') };
}

const logFolder = join(dataFolder, 'logs');
const logName = (name: string): string => `${name.replaceAll(' ', '-')}.log`;
const logFile = (name: string): string => join(logFolder, logName(name));

/** Adds to the log of earlier runs, which says why the last one ended; five older files of 5 MB each are kept. */
function openLog(name: string) {
  mkdirSync(logFolder, { recursive: true });
  const log = createStream(logName(name), { path: logFolder, size: '5M', rotate: 5 });
  // A full disk takes lines of the log, and not the program that writes them.
  log.on('error', () => undefined);
  return log;
}
