import type { PlacedSet } from '../web-root/went-live.ts';

/** A place that follows the web root. Both ways to bring it up to date may be repeated: the second time changes nothing. */
export interface Target {
  name: string;
  /**
   * What happens when it cannot be reached: the set and all after it wait until it can (`wait`), or the failure is
   * reported and the set counts as delivered (`report`).
   */
  onFailure: 'wait' | 'report';
  /** Brings one set. */
  publish: (set: PlacedSet) => Promise<void>;
  /** Makes the target hold exactly these files, and moves only those that differ. */
  reconcile: (root: string, files: string[]) => Promise<void>;
  /** Absent where nothing is kept that could be compared. */
  copy?: Copy;
}

/** What a target keeps, file by file, each under a key. */
export interface Copy {
  /** The key of a file of the web root; null for one that does not belong there. */
  keyOf: (file: string) => string | null;
  /** Everything that is there. */
  keys: () => Promise<string[]>;
  /** What stands under a key; null: nothing. */
  read: (key: string) => Promise<Buffer | null>;
  put: (root: string, file: string) => Promise<void>;
  remove: (key: string) => Promise<void>;
}
