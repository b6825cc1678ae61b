import { existsSync } from 'node:fs';
import { join, parse } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readValues } from './bson-files.ts';
import { databaseFolder, sqliteCopy } from './copied-database.ts';

/** A file that a copied database counts on: readers' files, in all sizes, and the upload that they were made from. */
export interface NamedFile {
  folder: 'uploads' | 'originals';
  name: string;
}

/** All files that the database in a copy names. */
export async function filesNamed(copy: string): Promise<NamedFile[]> {
  const file = join(copy, databaseFolder, sqliteCopy);
  const rows = existsSync(file) ? rowsOfSqlite(file) : await rowsOfMongodb(join(copy, databaseFolder, 'media.bson'));
  return rows.flatMap(({ names, isPrepared }) => [
    ...names.map((name): NamedFile => ({ folder: 'uploads', name })),
    ...(isPrepared
      ? names.slice(0, 1).map((name): NamedFile => ({ folder: 'originals', name: parse(name).name }))
      : []),
  ]);
}

interface MediaRow {
  /** That of the file itself stands first. */
  names: string[];
  isPrepared: boolean;
}

function rowsOfSqlite(file: string): MediaRow[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare('select * from media order by id')
      .all()
      .map((row) => ({
        names: namesIn([
          row['filename'],
          ...Object.keys(row)
            .filter(isSize)
            .map((column) => row[column]),
        ]),
        isPrepared: row['prepared'] === 1,
      }));
  } finally {
    database.close();
  }
}

const isSize = (column: string): boolean => /^sizes_.*_filename$/.test(column);

async function rowsOfMongodb(file: string): Promise<MediaRow[]> {
  if (!existsSync(file)) return [];
  const rows: MediaRow[] = [];
  for await (const { filename, sizes, prepared } of readValues(file)) {
    const inSizes = Object.values((sizes ?? {}) as Record<string, { filename?: unknown } | null>);
    rows.push({ names: namesIn([filename, ...inSizes.map((size) => size?.filename)]), isPrepared: prepared === true });
  }
  return rows;
}

const namesIn = (values: unknown[]): string[] =>
  values.filter((value) => typeof value === 'string' && value !== '') as string[];
