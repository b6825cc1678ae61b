import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sourceLocale, type Refusal } from '@ot/shared-types';
import type { ContentStore } from '../store/content-store.ts';
import type { CmsClient } from './cms-client.ts';
import { CmsUnavailable } from './cms-client.ts';

/** An uploaded file that pages refer to, and the version of it. */
interface WantedFile {
  name: string;
  owner: { collection: string; id: string };
  version: string;
}

/** What came of fetching: whether anything new is there, and what could not be had. */
export interface Fetched {
  came: boolean;
  refusals: Refusal[];
}

/** Fetches uploaded files that are missing or have changed. One that cannot be had is reported, and the others still come. */
export async function fetchFiles(client: CmsClient, content: ContentStore, folder: string): Promise<Fetched> {
  mkdirSync(folder, { recursive: true });
  const wanted = wantedFiles(content);
  removeOthers(folder, new Set(wanted.map(storedName)));
  const fetched: Fetched = { came: false, refusals: [] };
  for (const file of wanted) {
    const path = join(folder, storedName(file));
    if (existsSync(path)) continue;
    try {
      await writeFile(`${path}.new`, await client.file(file.name));
      renameSync(`${path}.new`, path);
      fetched.came = true;
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      const message = `The file ${file.name} could not be fetched. ${error.message}`;
      fetched.refusals.push({ ...file.owner, locale: sourceLocale, field: 'file', message });
    }
  }
  return fetched;
}

/** Files that stand in the web root under `/media/`: public name, and name in the folder of fetched files. */
export function wantedUploads(content: ContentStore): { name: string; stored: string }[] {
  return wantedFiles(content).map((file) => ({ name: file.name, stored: storedName(file) }));
}

function wantedFiles(content: ContentStore): WantedFile[] {
  const pictures = content.ids('media', '').flatMap((id) => {
    const media = content.media(id);
    return Object.values(media?.languages ?? {}).flatMap(({ content: picture }) =>
      picture.sizes.map((size) => ({
        name: basename(size.url),
        owner: { collection: 'media', id },
        version: media?.updatedAt ?? '',
      })),
    );
  });
  const documents = content.ids('entry', 'documents').flatMap((id) => {
    const entry = content.entry('documents', id);
    const english = entry?.languages[sourceLocale]?.content;
    if (!entry || !english || !('file' in english) || english.file === null) return [];
    const owner = { collection: 'documents', id };
    return [{ name: basename(english.file.url), owner, version: entry.updatedAt }];
  });
  return [...new Map([...pictures, ...documents].map((file) => [file.name, file])).values()];
}

/** A replaced upload keeps its name; its version tells the two apart. */
function storedName({ name, version }: WantedFile): string {
  return `${version.replace(/\W/g, '')}-${name}`;
}

function removeOthers(folder: string, names: Set<string>): void {
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}
