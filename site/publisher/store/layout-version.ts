import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entrySchemas, globalSchemas, UploadSchema } from '@ot/shared-types';
import { z } from 'zod';

/**
 * The version of a store that is laid out by these tables, holds content of these schemas, and cards that are made of it by this
 * rule: made of them, so that nobody can forget to change it with them. A store of another version is made again.
 */
export function layoutVersion(tables: string, contract: unknown = contractShape(), cards = cardRule()): number {
  const hash = createHash('sha256')
    .update(JSON.stringify([tables, contract, cards]))
    .digest();
  // SQLite keeps a signed number of 32 bits, and 0 is that of a new file.
  return (hash.readUInt32BE() >>> 1) + 1;
}

function contractShape(): unknown {
  const schemas = { ...entrySchemas, ...globalSchemas, media: UploadSchema };
  // Refinements have no shape: content that they refuse is refused when it is read from the CMS.
  return Object.entries(schemas).map(([name, schema]) => [name, z.toJSONSchema(schema, { unrepresentable: 'any' })]);
}

/** How a card is made of an entry, as it is written: whoever changes it cannot forget the cards that are there. */
const cardRule = (): string => readFileSync(join(import.meta.dirname, '..', '..', 'src', 'listed.ts'), 'utf8');
