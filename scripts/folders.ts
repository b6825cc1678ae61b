import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything made at run time: `.data`, or where `DATA_DIR` says. */
export const dataFolder = process.env['DATA_DIR'] ?? join(root, '.data');
