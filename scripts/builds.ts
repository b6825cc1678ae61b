import { buildUnlessCurrent } from './build-cache.ts';
import { runToEnd } from './processes.ts';
import { say, step } from './progress.ts';

const shared = ['pnpm-lock.yaml', 'shared-types/src'];

/** Builds the templates into the bundle that prints pages (about half a minute). */
export function buildSite(): Promise<void> {
  return build({
    name: 'site',
    sources: [...shared, 'site/content', 'site/src', 'site/astro.config.mjs', 'site/package.json'],
    result: 'site/dist/server/entry.mjs',
    title: 'Building the site’s templates',
  });
}

/** Builds the CMS for production (a minute or two). */
export function buildCms(): Promise<void> {
  return build({
    name: 'cms',
    sources: [...shared, 'cms/src', 'cms/next.config.ts', 'cms/package.json'],
    result: 'cms/.next/BUILD_ID',
    title: 'Building the CMS',
  });
}

async function build({
  name,
  sources,
  result,
  title,
}: {
  name: string;
  sources: string[];
  result: string;
  title: string;
}): Promise<void> {
  const run = () => step(title, () => runToEnd({ name: `build ${name}`, folder: name, run: ['pnpm', 'run', 'build'] }));
  const built = await buildUnlessCurrent({ name, sources, result, run });
  if (!built) say(`✓ ${title}: nothing has changed`);
}
