import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  build: { format: 'file' },
  integrations: [
    starlight({ title: 'Site', pagefind: false, disable404Route: true, sidebar: [{ label: 'Home', link: '/' }] }),
  ],
});
