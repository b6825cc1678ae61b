/** Writes the configuration for nginx and Caddy to `site/deploy`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDeployFiles } from '../serve/deploy-files.ts';

const folder = join(import.meta.dirname, '..', '..', 'deploy');
mkdirSync(folder, { recursive: true });
for (const [name, text] of buildDeployFiles()) writeFileSync(join(folder, name), text);
