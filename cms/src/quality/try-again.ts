import { CollectionNameSchema } from '@ot/shared-types';
import type { CollectionAfterChangeHook } from 'payload';
import { readPublishedState } from '../payload/published-state.ts';
import { recordChange } from '../outbox/record-change.ts';

/**
 * An exception that was just made lets a page go live that the publisher kept back: a row of the outbox asks for the entry to
 * be tried again. Only for entries that readers have: a draft is tried when it is published.
 */
export const tryAgain: CollectionAfterChangeHook = async ({ doc, req, operation }) => {
  if (operation !== 'create') return;
  // The collection has just checked its own fields; Payload's type of a document in a hook is open.
  const { collection, documentId: id, title } = doc as { collection: string; documentId: string; title: string };
  const name = CollectionNameSchema.parse(collection);
  const { published } = await readPublishedState(req, name, id);
  if (published) await recordChange(req, { kind: 'entry', collection: name, id, title });
};
