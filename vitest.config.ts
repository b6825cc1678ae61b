import { defineConfig } from 'vitest/config';

/** Tests by kind: the file's name says which kind it is, and what it may use. */
const kinds = {
  unit: { include: ['{shared-types,cms,site,scripts}/**/*.test.ts'], exclude: ['**/tests/**'], testTimeout: 10_000 },
  // Each file starts servers or a browser of its own: as many at a time as a small machine has cores.
  integration: { include: ['{cms,site,scripts}/tests/**/*.int.test.ts'], testTimeout: 300_000, maxWorkers: 2 },
  browser: { include: ['site/tests/**/*.browser.test.ts'], testTimeout: 300_000, maxWorkers: 2 },
  // Proofs too long for every day: thousands of random cases, kills, large databases. `npm run prove` runs them.
  prove: { include: ['{cms,site,scripts}/tests/**/*.prove.test.ts'], testTimeout: 1_800_000, maxWorkers: 1 },
  // Editors' screens and live pages are waited for, which a busy machine makes long.
  system: { include: ['scripts/tests/**/*.browser.test.ts'], testTimeout: 300_000, maxWorkers: 1 },
} satisfies Record<string, Kind>;

interface Kind {
  include: string[];
  exclude?: string[];
  /** Milliseconds. */
  testTimeout: number;
  /** Files that run at the same time; absent: as many as there are cores. */
  maxWorkers?: number;
}

const projects = Object.entries<Kind>(kinds).map(([name, { include, exclude = [], testTimeout, maxWorkers }]) => ({
  test: {
    name,
    include,
    exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', ...exclude],
    testTimeout,
    // Tests in the browser share one running system: CMS, publisher and site on the sample content.
    ...(['browser', 'system'].includes(name) && { globalSetup: './scripts/tests/whole-system.ts' }),
    hookTimeout: 300_000,
    // A test says what comes, never how soon: time is measured in benchmarks.
    ...(testTimeout > 60_000 && { expect: { poll: { timeout: 60_000 } } }),
    ...(maxWorkers !== undefined && { maxWorkers }),
  },
}));

// Component tests render .astro files: Astro makes their configuration.
export default defineConfig({ test: { projects: [...projects, './site/vitest.components.config.ts'] } });
