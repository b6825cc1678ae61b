import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { pagefindVersion } from './pagefind-version.ts';

const PartSchema = z.object({ number: z.number(), of: z.number() });
const PageSchema = z.object({
  hash: z.string(),
  /** Pagefind's name of the page in its index. */
  id: z.string(),
  filters: z.record(z.string(), z.array(z.string())),
});
const BuiltIndexSchema = z.object({
  /** Name of its folder, made from what it holds. */
  folder: z.string(),
  /** Its language tag, by which ids of its pages begin. */
  tag: z.string(),
  /** Null for an index of changes. */
  part: PartSchema.nullable(),
  pages: z.record(z.string(), PageSchema),
});
/** Of Pagefind, as one cannot search the indexes of another, and of what is noted here. */
const version = `${pagefindVersion} 2`;

/** As it lies on disk: indexes by the names of their folders, so that a change writes nothing about those that stay. */
const ContentsSchema = z.object({
  version: z.literal(version),
  mains: z.array(z.string()),
  recent: z.string().nullable(),
  latest: z.string().nullable(),
  /** Folders that no new reader is sent to, and since when. */
  retired: z.array(z.object({ folder: z.string(), at: z.number() })),
});

export type Part = z.infer<typeof PartSchema>;
export type BuiltIndex = z.infer<typeof BuiltIndexSchema>;
export type PagesInIndex = BuiltIndex['pages'];
export interface Contents {
  /** Main indexes, the one that was built last at the end. */
  mains: BuiltIndex[];
  /** Changes since the main indexes were built. */
  recent: BuiltIndex | null;
  /** The few that came last, so that little has to be indexed while an editor waits. */
  latest: BuiltIndex | null;
  retired: z.infer<typeof ContentsSchema>['retired'];
}

/**
 * What a language's indexes hold. Notes that are damaged, or indexes that are gone, count as none: they are built again.
 */
export function readContents(folder: string): { contents: Contents; damage: string | null } {
  const nothing: Contents = { mains: [], recent: null, latest: null, retired: [] };
  const file = join(folder, 'contents.json');
  if (!existsSync(file)) return { contents: nothing, damage: null };
  try {
    const { mains, recent, latest, retired } = ContentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const noted = (name: string) => BuiltIndexSchema.parse(JSON.parse(readFileSync(notesOf(folder, name), 'utf8')));
    const contents: Contents = {
      mains: mains.map(noted),
      recent: recent === null ? null : noted(recent),
      latest: latest === null ? null : noted(latest),
      retired,
    };
    const lost = indexesOf(contents).find((index) => !existsSync(join(folder, index.folder, 'pagefind-entry.json')));
    if (lost === undefined) return { contents, damage: null };
    return { contents: nothing, damage: `The search index ${join(folder, lost.folder)} is gone.` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { contents: nothing, damage: `${file} cannot be read (${reason.slice(0, 200)}).` };
  }
}

export function writeContents(folder: string, { mains, recent, latest, retired }: Contents): void {
  mkdirSync(folder, { recursive: true });
  const contents: z.infer<typeof ContentsSchema> = {
    version,
    mains: mains.map((index) => index.folder),
    recent: recent?.folder ?? null,
    latest: latest?.folder ?? null,
    retired,
  };
  writeWhole(join(folder, 'contents.json'), JSON.stringify(contents));
}

/** Notes what an index holds, when it has been built. */
export function noteIndex(folder: string, index: BuiltIndex): void {
  writeWhole(notesOf(folder, index.folder), JSON.stringify(index));
}

/** An index goes with its notes. */
export function removeIndex(folder: string, name: string): void {
  rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(notesOf(folder, name), { force: true });
}

function notesOf(folder: string, name: string): string {
  return join(folder, `${name}.json`);
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

export function indexesOf({ mains, recent, latest }: Pick<Contents, 'mains' | 'recent' | 'latest'>): BuiltIndex[] {
  return [...mains, recent, latest].filter((index) => index !== null);
}

/** The contents with a part built anew. Parts of another division go when this division is whole. */
export function withPart(contents: Contents, built: BuiltIndex, wanted: Set<number>): Contents {
  const others = contents.mains.filter(
    ({ part }) => part?.number !== built.part?.number || part?.of !== built.part?.of,
  );
  const mains = [...others, built];
  const inDivision = mains.filter(({ part }) => part?.of === built.part?.of);
  const numbers = new Set(inDivision.map(({ part }) => part?.number));
  return { ...contents, mains: [...wanted].every((number) => numbers.has(number)) ? inDivision : mains };
}
