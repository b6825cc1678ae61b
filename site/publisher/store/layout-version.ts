import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySchemas, globalSchemas, UploadSchema } from '@ot/shared-types';
import { z } from 'zod';

/**
 * The version of a store that is laid out by these tables, holds content of these schemas, and what `site/content` makes of it:
 * made of them, so that nobody can forget to change it with them. A store of another version is made again.
 */
export function layoutVersion(tables: string, contract: unknown = contractShape(), rules = contentRules()): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([tables, contract, rules]))
    .digest();
  // SQLite keeps a signed number of 32 bits, and 0 is that of a new file.
  return (hash.readUInt32BE() >>> 1) + 1;
}

function contractShape(): unknown {
  const schemas = { ...entrySchemas, ...globalSchemas, media: UploadSchema };
  // Refinements have no shape: content that they refuse is refused when it is read from the CMS.
  return Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { unrepresentable: 'any' })]);
}

const contentFolder = join(import.meta.dirname, '..', '..', 'content');

/**
 * What pages may ask of content, as it is written: how a card is made, which language is the best, how a list is ordered. Whole
 * files, because these import nothing of the site but each other: nothing else decides what they make.
 */
export function contentRules(folder = contentFolder): [file: string, text: string][] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isRule).sort();
  return files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}

const isRule = (file: string): boolean => file.endsWith('.ts') && !file.endsWith('.test.ts');
