import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Refusal } from '@ot/shared-types';
import { keys } from '../dependencies/keys.ts';
import { englishOf, type Content } from '../store/content.ts';
import type { Store } from '../store/store.ts';
import { CmsUnavailable, type CmsClient } from './cms-client.ts';

/** An uploaded file that pages refer to, and the version of it. */
interface WantedFile {
  name: string;
  owner: { collection: string; id: string };
  version: string;
}

/**
 * Fetches uploaded files that are missing or have changed. One that cannot be had is reported, and the others still come.
 * A file that has come is a change of its own: it may come long after the page that shows it.
 */
export async function fetchFiles(client: CmsClient, store: Store, folder: string): Promise<Refusal[]> {
  mkdirSync(folder, { recursive: true });
  const wanted = wantedFiles(store.content);
  removeOthers(folder, new Set(wanted.map(storedName)));
  const refusals: Refusal[] = [];
  for (const file of wanted) {
    const path = join(folder, storedName(file));
    if (existsSync(path)) continue;
    try {
      await writeFile(`${path}.new`, await client.file(file.name));
      store.addPending([keys.files()]);
      renameSync(`${path}.new`, path);
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
      refusals.push({
        ...file.owner,
        locale: 'en',
        field: 'file',
        message: `The file ${file.name} could not be fetched. ${error.message}`,
      });
    }
  }
  return refusals;
}

/** Files that stand in the web root under `/media/`: public name, and name in the folder of fetched files. */
export function filesForRelease(content: Content): { name: string; stored: string }[] {
  return wantedFiles(content).map((file) => ({ name: file.name, stored: storedName(file) }));
}

function wantedFiles(content: Content): WantedFile[] {
  const pictures = [...content.media.values()].flatMap((media) =>
    Object.values(media.languages).flatMap(({ content: picture }) =>
      picture.sizes.map((size) => ({
        name: basename(size.url),
        owner: { collection: 'media', id: media.id },
        version: media.updatedAt,
      })),
    ),
  );
  const documents = englishOf(content, 'documents').flatMap((document) =>
    document.file
      ? [
          {
            name: basename(document.file.url),
            owner: { collection: 'documents', id: document.id },
            version: document.updatedAt,
          },
        ]
      : [],
  );
  return [...new Map([...pictures, ...documents].map((file) => [file.name, file])).values()];
}

/** A replaced upload keeps its name; its version tells the two apart. */
function storedName({ name, version }: WantedFile): string {
  return `${version.replace(/\W/g, '')}-${name}`;
}

function removeOthers(folder: string, names: Set<string>): void {
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { force: true });
}
