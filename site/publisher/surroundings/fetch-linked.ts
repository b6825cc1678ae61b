import { sourceLocale, type Refusal } from '@ot/shared-types';
import type { CmsClient } from '../client/cms-client.ts';
import { fetchFiles, type MissingFile } from '../client/fetch-files.ts';
import type { PublisherFolders } from '../store/publisher-folders.ts';
import type { Outcome } from '../render/print-to-file.ts';
import { filesOf } from '../store/files-of.ts';
import type { Store } from '../store/store.ts';
import { noteRefusals } from '../store/note-refusals.ts';

export interface FetchParts {
  client: Pick<CmsClient, 'file'>;
  store: Store;
  folders: Pick<PublisherFolders, 'media'>;
  clock: () => Date;
}

/**
 * Fetches the uploads that printed pages link, before the pages go live: these and no others. What cannot be had is told to
 * editors and tried again; the text of a page does not wait for its pictures.
 */
export async function fetchLinked(parts: FetchParts, outcomes: Outcome[]): Promise<void> {
  const names = outcomes.flatMap((outcome) => (outcome.state === 'absent' ? [] : outcome.record.files));
  if (names.length > 0) await fetchNamed(parts, [...new Set([...names, ...missingIn(parts.store)])]);
}

/** Tries again to fetch what live pages link and the web root does not have. */
export async function fetchMissing(parts: FetchParts): Promise<void> {
  const missing = missingIn(parts.store);
  if (missing.length > 0 || parts.store.refusalsOf('file', 'uploads').length > 0) await fetchNamed(parts, missing);
}

function missingIn({ files }: Store): string[] {
  return files.toPlace().flatMap(({ name, isLinked, isPlaced }) => (isLinked && !isPlaced ? [name] : []));
}

async function fetchNamed({ client, store, folders, clock }: FetchParts, names: string[]): Promise<void> {
  const missing = await fetchFiles(client, names, folders.media);
  noteRefusals(store, 'uploads', missing.length === 0 ? [] : refusalsOf(store, missing), clock());
}

function refusalsOf({ content }: Store, missing: MissingFile[]): Refusal[] {
  const owners = new Map(
    content.ids('media', '').flatMap((id) => filesOf(content.media(id)).map((name) => [name, id] as const)),
  );
  return missing.map(({ name, reason }) => ({
    collection: 'media',
    id: owners.get(name) ?? '',
    locale: sourceLocale,
    field: 'file',
    message: `The file ${name} could not be fetched. ${reason}`,
  }));
}
