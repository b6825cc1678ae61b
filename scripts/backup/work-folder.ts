import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder for what a command puts together, on the file system of the data. It bears the number of its process: what a killed one
 * left is taken away by the next.
 */
export function beginWork(dataDir: string): { folder: string; end: () => void } {
  const all = join(dataDir, 'backup-work');
  mkdirSync(all, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(all))
    if (!isAlive(Number(name))) rmSync(join(all, name), { recursive: true, force: true });
  const folder = join(all, String(process.pid));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  return {
    folder,
    end: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}
