import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Everything made at run time: `.data`, or where `DATA_DIR` says, from the root on for whichever command. */
export const dataFolder = resolve(root, process.env['DATA_DIR'] ?? '.data');
