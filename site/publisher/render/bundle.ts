import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Preview } from '../../content/preview.ts';
import type { SiteReader } from '../../content/site-reader.ts';

/** Prints one page: its HTML, or null where there is no such page. Throws what a template throws. */
export type Render = (url: string, locals: { site: SiteReader; preview?: Preview }) => Promise<string | null>;

/** The built templates: the function that prints, the assets that pages refer to, and a fingerprint of both. */
export interface Bundle {
  render: Render;
  /** The folder that it was loaded from, for threads that load it too. */
  distFolder: string;
  assetsFolder: string;
  fingerprint: string;
}

/** Loads what `astro build` made. Throws one sentence where it has not been built. */
export async function loadBundle(distFolder: string): Promise<Bundle> {
  const entry = join(distFolder, 'server', 'entry.mjs');
  if (!existsSync(entry))
    throw new Error(`The templates are not built: ${entry} is missing. Run "pnpm --filter @ot/site build".`);
  const module: unknown = await import(pathToFileURL(entry).href);
  if (!hasRender(module)) throw new Error(`${entry} exports no function "render". Build the templates again.`);
  return {
    render: module.render,
    distFolder,
    assetsFolder: join(distFolder, 'client'),
    fingerprint: fingerprintOf(distFolder),
  };
}

function hasRender(module: unknown): module is { render: Render } {
  return typeof module === 'object' && module !== null && 'render' in module && typeof module.render === 'function';
}

function fingerprintOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  for (const path of paths) hash.update(path.slice(folder.length)).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}
