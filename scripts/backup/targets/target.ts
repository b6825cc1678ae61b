/** A place for backups. A name is there whole, or not at all. */
export interface BackupTarget {
  /** Where it is, for people. */
  title: string;
  put: (file: string, name: string) => Promise<void>;
  read: (name: string) => Promise<ReadableStream<Uint8Array>>;
  list: () => Promise<string[]>;
  remove: (name: string) => Promise<void>;
}
