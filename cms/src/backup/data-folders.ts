/** What becomes of something in the data folder when a backup is made. `secret`: only where it is asked for. */
export type Held = 'in' | 'secret' | 'out';

interface DataRow {
  /** Its name in the data folder; a star stands for any end. */
  name: string;
  held: Held;
  why: string;
}

/**
 * Everything that stands in the data folder. What has no row here is taken along, and a test fails: somebody must decide. The
 * database has a way of its own (copy-database.ts): a copy of its file alone would be none.
 */
export const dataRows: DataRow[] = [
  { name: 'cms.sqlite*', held: 'out', why: 'The database, which is copied through SQLite, never as a file.' },
  {
    name: 'uploads',
    held: 'in',
    why: 'Pictures and PDF files as readers get them; made from originals that may be gone.',
  },
  { name: 'originals', held: 'in', why: 'Uploads as they came. They never leave the CMS.' },
  { name: 'replaced', held: 'in', why: 'Files whose replacement is not finished: the database may still name them.' },
  { name: 'media', held: 'in', why: 'Uploads of older versions that could not be written anew.' },
  { name: 'secrets.json', held: 'secret', why: 'Whoever has it can sign in as anybody.' },
  { name: 'demo-users.json', held: 'secret', why: 'Passwords, readable.' },
  { name: 'publisher', held: 'out', why: 'A copy of what is published, made again by itself.' },
  { name: 'site', held: 'out', why: 'The web root, printed again from what is published.' },
  { name: 'logs', held: 'out', why: 'What programs said; nothing is made from it.' },
  { name: 'backups.json', held: 'out', why: 'Says of this machine when it was backed up last.' },
  { name: 'backup-work', held: 'out', why: 'Where backups are put together.' },
  { name: 'restore*', held: 'out', why: 'A restore on its way.' },
  { name: 'before-restore-*', held: 'out', why: 'What stood here before a restore, until somebody takes it away.' },
  { name: 'upgrade-*', held: 'out', why: 'What an upgrade changed, for whoever reads it.' },
  { name: 'tools', held: 'out', why: 'Node and pnpm, fetched again.' },
  { name: 'installed-at', held: 'out', why: 'A mark of whoever installed the tools.' },
  { name: 'builds', held: 'out', why: 'Says which builds are current.' },
  { name: 'test-results', held: 'out', why: 'Of tests.' },
  { name: 'eslint-cache', held: 'out', why: 'Made again.' },
  { name: 'accessibility', held: 'out', why: 'Reports, made again.' },
  { name: 'bench*', held: 'out', why: 'Of measurements.' },
  { name: 'seeded.sha256', held: 'out', why: 'Of measurements.' },
  { name: 'first-print', held: 'out', why: 'Of tests.' },
];

/** What becomes of one name; null: nobody has decided. */
export function heldOf(name: string): Held | null {
  return dataRows.find((row) => isNamed(row.name, name))?.held ?? null;
}

/** What a restore puts back beside the database: always all of it, so that nothing of before is left between. */
export const restoredFolders = dataRows.filter(({ held }) => held === 'in').map(({ name }) => name);

function isNamed(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
