import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentInDevelopment } from './publisher/development/integration.ts';
import { printerAdapter } from './src/printer/adapter.ts';

export default defineConfig({
  output: 'server',
  adapter: printerAdapter(),
  integrations: [mdx(), contentInDevelopment()],
  trailingSlash: 'never',
  session: false,
  // The default of Astro 7 drops spaces between inline elements, and with them the spaces of translated sentences.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Pictures come from the CMS in all sizes; nothing is resized here.
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  vite: {
    // One style sheet for all pages, fetched once; no inline script or style, which the security policy forbids.
    build: { cssCodeSplit: false, assetsInlineLimit: 0 },
    environments: {
      // All templates in one file, read at start: a new build may replace the bundle while a publisher prints with it.
      ssr: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'templates', test: /./ }] } } } },
      },
    },
  },
});
