import { defineConfig } from 'vitest/config';

/** Tests by kind: the file's name says which kind it is, and what it may use. */
const kinds = {
  unit: { include: ['{shared-types,cms,site,scripts}/**/*.test.ts'], exclude: ['**/tests/**'], testTimeout: 10_000 },
  integration: { include: ['{cms,site,scripts}/tests/**/*.int.test.ts'], exclude: [], testTimeout: 120_000 },
  browser: { include: ['site/tests/**/*.browser.test.ts'], exclude: [], testTimeout: 300_000 },
  system: { include: ['scripts/tests/**/*.browser.test.ts'], exclude: [], testTimeout: 300_000 },
};

const projects = Object.entries(kinds).map(([name, { include, exclude, testTimeout }]) => ({
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', ...exclude],
    testTimeout,
    // Tests in the browser share one running system: CMS, publisher and site on the sample content.
    ...(['browser', 'system'].includes(name) && { globalSetup: './scripts/tests/whole-system.ts' }),
    hookTimeout: 300_000,
    // As many as a small machine has cores. What is edited in the whole system is waited for: that goes one after the other.
    maxWorkers: name === 'system' ? 1 : 2,
  },
}));

// Component tests render .astro files: Astro makes their configuration.
export default defineConfig({ test: { projects: [...projects, './site/vitest.components.config.ts'] } });
