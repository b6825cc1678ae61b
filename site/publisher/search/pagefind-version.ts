import { readFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('../package.json', import.meta.resolve('pagefind'));

/** The version of Pagefind that is installed: it names the folders of its indexes. */
export const pagefindVersion = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
