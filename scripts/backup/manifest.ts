import { z } from 'zod';

/** Grows when a program of before could no longer read a backup. */
export const backupFormat = 1;

/** The first file of a backup: what it is of, so that what cannot be restored is refused before anything is unpacked. */
export const AboutSchema = z.object({
  format: z.number().int().positive(),
  program: z.string(),
  /** When the copy was begun: what was published later is not in it. */
  takenAt: z.iso.datetime(),
  database: z.object({
    kind: z.enum(['sqlite', 'mongodb']),
    consistentBy: z.enum(['sqlite-backup', 'snapshot-session', 'transaction']),
    migrations: z.array(z.string()),
    lastChange: z.number().int().nonnegative(),
    documents: z.number().int().nonnegative(),
  }),
  hasSecrets: z.boolean(),
  /** Files that the database names and that were missing before the backup. */
  missing: z.array(z.string()),
});
export type About = z.infer<typeof AboutSchema>;

const HeldFileSchema = z.object({
  path: z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$)).+$/, 'A path may not lead out of the backup.'),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type HeldFile = z.infer<typeof HeldFileSchema>;

/** The last file of a backup: everything before it, by its hash. A backup without it was cut. */
export const ManifestSchema = z.object({ files: z.array(HeldFileSchema) });
export type Manifest = z.infer<typeof ManifestSchema>;

export const aboutName = 'about.json';
export const manifestName = 'manifest.json';

/** In what two lists of files differ, in words. */
export function differencesOf(promised: HeldFile[], found: HeldFile[]): string[] {
  const byPath = new Map(found.map((file) => [file.path, file]));
  const wrong = promised.flatMap(({ path, sha256 }) => {
    const there = byPath.get(path);
    if (!there) return `${path} is missing`;
    return there.sha256 === sha256 ? [] : `${path} has other content`;
  });
  const known = new Set(promised.map(({ path }) => path));
  return [
    ...wrong,
    ...found.filter(({ path }) => !known.has(path)).map(({ path }) => `${path} is not in the manifest`),
  ];
}
