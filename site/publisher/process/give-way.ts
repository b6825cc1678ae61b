import { spawnSync } from 'node:child_process';
import { setPriority } from 'node:os';

/**
 * Lets this process, and everything that it starts from now on, take only what others leave of the processors and the disk. A
 * low priority alone is not enough: Chromium gives the processes that draw pages the normal one again, where it may. The class of
 * work it leaves alone.
 */
export function giveWay(): void {
  setPriority(19);
  const pid = String(process.pid);
  // Where these programs of Linux are missing, the priority has to do.
  spawnSync('chrt', ['--all-tasks', '--idle', '--pid', '0', pid]);
  spawnSync('ionice', ['--class', '3', '--pid', pid]);
}
