import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Folders that are deleted only when everything is measured. After many deletions ext4 makes files slowly for a while (0.6 ms
 * a file right after them, 0.3 some seconds later; 0.01 on tmpfs): that would be measured with whatever comes next.
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
