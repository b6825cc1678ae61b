import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zstdCompressSync, zstdDecompressSync, constants } from 'node:zlib';

/** Where the databases of released versions are kept: `0.1.0/sqlite`, `0.1.0/mongodb`. */
export const fixtures = join(import.meta.dirname, '../fixtures/databases');

export const fixtureFolder = (version: string, kind: 'sqlite' | 'mongodb'): string => join(fixtures, version, kind);

export function writeCompressed(file: string, content: Buffer | string): void {
  writeFileSync(file, zstdCompressSync(content, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }));
}

export const readCompressed = (file: string): Buffer => zstdDecompressSync(readFileSync(file));

export function writeJson(file: string, value: unknown): void {
  writeCompressed(file, JSON.stringify(value));
}

export function readJson(file: string): unknown {
  return JSON.parse(readCompressed(file).toString());
}
