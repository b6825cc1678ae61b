import { acceptGlobal, acceptMedia } from './accept.ts';
import type { Store } from '../store/store.ts';
import type { CmsClient } from '../client/cms-client.ts';
import { goneChanges, takePage, type Intake, type Told } from './content-changes.ts';
import type { GlobalRow, MediaRow, Page } from '../client/pages.ts';
import type { ExportedRedirect } from '@ot/shared-types';

/** Reads all uploaded pictures. */
export async function readMedia(client: CmsClient, store: Store): Promise<Told> {
  const intake: Intake<MediaRow> = {
    kind: 'media',
    collection: '',
    idOf: ({ id }) => id,
    collectionOf: () => 'media',
    accept: (row) => acceptMedia(row, store.content.media(row.id)),
  };
  const told: Told = { changes: [], nameless: [] };
  let after: string | null = null;
  do {
    const page: Page<MediaRow> = await client.mediaAfter(after);
    const { changes, nameless } = takePage(store, intake, page);
    told.changes.push(...changes);
    told.nameless.push(...nameless);
    after = page.next;
  } while (after !== null);
  return withGone(store, intake, told);
}

/** Reads all globals. One that is refused as a whole keeps its last good version: no page works without. */
export async function readGlobals(client: CmsClient, store: Store): Promise<Told> {
  const intake: Intake<GlobalRow> = {
    kind: 'global',
    collection: '',
    idOf: ({ global }) => global,
    collectionOf: (name) => name,
    accept: (row) => {
      const before = store.content.global(row.global);
      const { stored, refusals } = acceptGlobal(row, before);
      return { stored: stored ?? before, refusals };
    },
  };
  return takePage(store, intake, await client.globals());
}

/** Reads all addresses that were given up. */
export async function readRedirects(client: CmsClient, store: Store): Promise<Told> {
  const intake: Intake<ExportedRedirect> = {
    kind: 'redirect',
    collection: '',
    idOf: ({ id }) => id,
    collectionOf: () => 'redirects',
    accept: (row) => ({ stored: row, refusals: [] }),
  };
  return withGone(store, intake, takePage(store, intake, await client.redirects()));
}

/** Adds what is there no longer. Nothing goes while a row may be that of anything. */
function withGone(store: Store, intake: Pick<Intake<never>, 'kind' | 'collection'>, told: Told): Told {
  if (told.nameless.length > 0) return told;
  const seen = new Set(told.changes.map(({ id }) => id));
  const missing = store.content.ids(intake.kind, intake.collection).filter((id) => !seen.has(id));
  return { ...told, changes: [...told.changes, ...goneChanges(intake, missing)] };
}
