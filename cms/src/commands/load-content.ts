import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getPayload } from 'payload';
import { loadContent } from '../content-loader/load-content.ts';
import { describeReport } from '../content-loader/load-report.ts';
import config from '../payload.config.ts';

/**
 * Loads the content files into the CMS: `payload run src/commands/load-content.ts [--overwrite] [--folder <path>]`.
 * Adds what is missing; with --overwrite replaces what is there by what the files say.
 */
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { overwrite: { type: 'boolean', default: false }, folder: { type: 'string' } },
  // Payload's own command line adds arguments of its own.
  allowPositionals: true,
  strict: false,
});

const payload = await getPayload({ config });
const report = await loadContent({
  payload,
  folder: typeof values.folder === 'string' ? values.folder : join(import.meta.dirname, '../../content'),
  overwrite: values.overwrite === true,
  onProgress: (line) => console.log(line),
});
console.log(describeReport(report));
await payload.destroy();
process.exit(report.problems.length > 0 ? 1 : 0);
