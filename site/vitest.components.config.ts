/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

// The folder of this file, because the tests of the whole repository start one level above.
const root = fileURLToPath(new URL('.', import.meta.url));

/** The component tests render .astro files, so Astro itself makes their Vite configuration. */
export default getViteConfig(
  {
    root,
    test: { name: 'component', root, include: ['tests/components.test.ts'], testTimeout: 60_000 },
  },
  { root },
);
