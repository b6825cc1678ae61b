import { createReadStream, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publisherFolders } from '../store/publisher-folders.ts';

/** What only `astro dev` needs: content for the templates, and the search indexes and uploads of the last release. */
export function contentInDevelopment(): AstroIntegration {
  return {
    name: 'content-in-development',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'pre', entrypoint: fileURLToPath(new URL('./middleware.ts', import.meta.url)) });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const file = releaseFile(request.url ?? '/');
          if (file === null) return next();
          response.setHeader('Content-Type', file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
          createReadStream(file).pipe(response);
        });
      },
    },
  };
}

function releaseFile(url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith('/pagefind/') && !pathname.startsWith('/media/')) return null;
  const dataDir = resolve(import.meta.dirname, '..', '..', '..', process.env['DATA_DIR'] ?? '.data');
  const file = join(publisherFolders(dataDir).current, pathname);
  return existsSync(file) && statSync(file).isFile() ? file : null;
}
