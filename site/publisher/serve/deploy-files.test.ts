import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildDeployFiles } from './deploy-files.ts';

test.each([...buildDeployFiles()])('the committed %s is current', (name, text) => {
  const committed = readFileSync(join(import.meta.dirname, '..', '..', 'deploy', name), 'utf8');
  expect(committed, 'Run "pnpm --filter @ot/site write-deploy-files".').toBe(text);
});
