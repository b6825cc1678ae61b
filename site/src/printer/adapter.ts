import type { AstroIntegration } from 'astro';

/** The Astro adapter that makes the templates into one server bundle with a function that prints a page (entry.ts). */
export function printerAdapter(): AstroIntegration {
  return {
    name: 'page-printer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'page-printer',
          // Only the other value is deprecated; the compiler's mark is on the whole property.
          // eslint-disable-next-line @typescript-eslint/no-deprecated
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server' },
          supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'stable' },
        });
      },
    },
  };
}
