/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** The component tests render .astro files, so Astro itself makes their Vite configuration. */
export default getViteConfig({
  test: {
    name: 'component',
    include: ['site/tests/components.test.ts', 'tests/components.test.ts'],
    testTimeout: 60_000,
  },
});
