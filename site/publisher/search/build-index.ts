/**
 * A process of its own, with low priority: reads a list of pages and writes the Pagefind index of one language.
 *
 *   node build-index.ts <list.json> <output folder>
 *
 * The list is `{ "pages": [{ "url": "/advice/x", "file": "…/advice/x.html" }] }`.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { z } from 'zod';

const ListSchema = z.object({ pages: z.array(z.object({ url: z.string(), file: z.string() })) });
const [listFile = '', outputPath = ''] = process.argv.slice(2);

setPriority(19);
const { pages } = ListSchema.parse(JSON.parse(readFileSync(listFile, 'utf8')));
const { index, errors } = await createIndex({ maxFragments: 100 });
if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
for (const { url, file } of pages) {
  const added = await index.addHTMLFile({ url, content: readFileSync(file, 'utf8') });
  if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join(' ')}`);
}
const written = await index.writeFiles({ outputPath });
if (written.errors.length > 0) throw new Error(`Pagefind could not write its index: ${written.errors.join(' ')}`);
// The search page has an interface of its own and no worker.
for (const name of readdirSync(outputPath)) if (/-(ui|worker|highlight)\./.test(name)) rmSync(join(outputPath, name));
await close();
