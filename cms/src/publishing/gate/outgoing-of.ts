import { isGlobalName, type CollectionName, type GlobalName } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import type { FieldShape } from '../../payload/in-language.ts';
import { fieldsOf } from '../../export/read-all-languages.ts';
import type { Outgoing } from './check-outgoing.ts';

/** A document with the fields of its collection, or of the global that it is. */
export function outgoingOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  collection: CollectionName | GlobalName,
  id: string | null,
): Outgoing {
  if (!isGlobalName(collection)) {
    const { fields } = payload.collections[collection].config;
    return { collection, id, fields, shapes: fieldsOf(payload, collection) };
  }
  const config = payload.globals.config.find(({ slug }) => slug === collection);
  // The mapping asks for less than Payload's own type says, and gives it names of its own.
  const shapes = (config?.flattenedFields ?? []) as unknown as readonly FieldShape[];
  return { collection, id, fields: config?.fields ?? [], shapes };
}
