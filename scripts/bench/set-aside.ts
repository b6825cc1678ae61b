import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Folders that are deleted only when everything is measured. For minutes after many deletions ext4 makes files ten times as
 * slowly, because it does not use an inode again at once: that would be measured with whatever comes next.
 */
export class SetAside {
  readonly #folders: string[] = [];

  /** Frees the name of a folder. */
  rename(folder: string): void {
    if (!existsSync(folder)) return;
    const aside = `${folder}-${process.pid}-${this.#folders.length}`;
    renameSync(folder, aside);
    this.#folders.push(aside);
  }

  /** For a folder that may keep its name. */
  deleteLater(folder: string): void {
    this.#folders.push(folder);
  }

  delete(): void {
    for (const folder of this.#folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
