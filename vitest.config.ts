import { defineConfig } from 'vitest/config';

/** Tests by kind: the file's name says which kind it is, and what it may use. */
const kinds = {
  unit: { include: ['{shared-types,cms,site,scripts}/**/*.test.ts'], exclude: ['**/tests/**'], testTimeout: 10_000 },
  integration: { include: ['{cms,site,scripts}/tests/**/*.int.test.ts'], exclude: [], testTimeout: 120_000 },
  browser: { include: ['{cms,site,scripts}/tests/**/*.browser.test.ts'], exclude: [], testTimeout: 300_000 },
};

const projects = Object.entries(kinds).map(([name, { include, exclude, testTimeout }]) => ({
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', ...exclude],
    testTimeout,
    // Browser tests share one running system: CMS, publisher and site on the sample content.
    ...(name === 'browser' && { globalSetup: './scripts/tests/whole-system.ts' }),
    hookTimeout: 300_000,
    // Each file starts servers or databases of its own; two cores do not carry more.
    fileParallelism: name !== 'browser',
    maxWorkers: 2,
  },
}));

// Component tests render .astro files: Astro makes their configuration.
export default defineConfig({ test: { projects: [...projects, './site/vitest.components.config.ts'] } });
