import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
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
const ContentsSchema = z.object({
  /** Of Pagefind: one cannot search the indexes of another. */
  version: z.literal(pagefindVersion),
  /** Main indexes, the one that was built last at the end. */
  mains: z.array(BuiltIndexSchema),
  /** Changes since the main indexes were built. */
  recent: BuiltIndexSchema.nullable(),
  /** The few that came last, so that little has to be indexed while an editor waits. */
  latest: BuiltIndexSchema.nullable().default(null),
  /** Folders that no new reader is sent to, and since when. */
  retired: z.array(z.object({ folder: z.string(), at: z.number() })),
});

export type Part = z.infer<typeof PartSchema>;
export type BuiltIndex = z.infer<typeof BuiltIndexSchema>;
export type PagesInIndex = BuiltIndex['pages'];
export type Contents = z.infer<typeof ContentsSchema>;

/**
 * What a language's indexes hold. A file that is damaged, or indexes that are gone, count as none: they are built again.
 */
export function readContents(folder: string): { contents: Contents; damage: string | null } {
  const nothing: Contents = { version: pagefindVersion, mains: [], recent: null, latest: null, retired: [] };
  const file = join(folder, 'contents.json');
  if (!existsSync(file)) return { contents: nothing, damage: null };
  try {
    const contents = ContentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const lost = indexesOf(contents).find((index) => !existsSync(join(folder, index.folder, 'pagefind-entry.json')));
    if (lost === undefined) return { contents, damage: null };
    return { contents: nothing, damage: `The search index ${join(folder, lost.folder)} is gone.` };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { contents: nothing, damage: `${file} cannot be read (${reason.slice(0, 200)}).` };
  }
}

export function writeContents(folder: string, contents: Contents): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'contents.json');
  writeFileSync(`${file}.new`, textOf(contents));
  renameSync(`${file}.new`, file);
}

/** The same as JSON.stringify, without looking at main indexes that are as they were. */
function textOf({ mains, ...rest }: Contents): string {
  const texts = mains.map((index) => {
    const text = mainTexts.get(index) ?? JSON.stringify(index);
    mainTexts.set(index, text);
    return text;
  });
  const others = JSON.stringify(rest);
  return `${others.slice(0, -1)},"mains":[${texts.join(',')}]}`;
}

const mainTexts = new WeakMap<BuiltIndex, string>();

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
