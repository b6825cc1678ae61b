import { readdirSync, readFileSync } from 'node:fs';

/** Processes that a process started, and those that these started. Linux only: it reads `/proc`. */
export function childrenOf(pid: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const own = processes.filter((name) => textOf(`/proc/${name}/status`).includes(`\nPPid:\t${pid}\n`));
  return own.map(Number).flatMap((child) => [child, ...childrenOf(child)]);
}

/** A file of `/proc`; empty where its process has ended meanwhile. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
