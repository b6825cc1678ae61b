import { isCollectionName } from '@ot/shared-types';
import type { CollectionConfig, GlobalConfig } from 'payload';
import type { Operation } from '../payload/operation.ts';
import { admitWrite, type Write } from './admit-write.ts';
import type { ShapedField } from './shape-fault.ts';

/** Puts the same guard before every collection, those that are added later too, and takes what is closed out of the menus. */
export function guardCollection(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks, admin } = collection;
  const guard = ({ args, operation, req, collection: config }: CollectionOperation) => {
    admitWrite({ ...whatIsWritten(config), args, operation, req, isGlobal: false });
  };
  return {
    ...collection,
    // Many documents at once would be published unseen, in one language of the screen.
    disableBulkEdit: true,
    // A copy of a page is a draft; what has no drafts would be public at once.
    disableDuplicate: !isCollectionName(slug),
    admin: { ...admin, disableCopyToLocale: true },
    hooks: { ...hooks, beforeOperation: [guard, ...(hooks?.beforeOperation ?? [])] },
  };
}

export function guardGlobal(global: GlobalConfig): GlobalConfig {
  const { hooks } = global;
  const guard = ({ args = {}, operation, req, global: config }: GlobalOperation) => {
    admitWrite({ ...whatIsWritten(config), args, operation, req, isGlobal: true });
  };
  return { ...global, hooks: { ...hooks, beforeOperation: [guard, ...(hooks?.beforeOperation ?? [])] } };
}

interface CollectionOperation extends Operation {
  collection: Config;
}

/** Payload types the arguments of global operations as anything. */
interface GlobalOperation extends Omit<Operation, 'args'> {
  args?: object;
  global: Config;
}

interface Config {
  flattenedFields: readonly ShapedField[];
  versions?: { drafts?: unknown } | false | undefined;
  trash?: boolean;
}

const whatIsWritten = ({
  flattenedFields,
  versions,
  trash,
}: Config): Pick<Write, 'fields' | 'hasDrafts' | 'hasTrash'> => ({
  fields: flattenedFields,
  hasDrafts: Boolean(versions && versions.drafts),
  hasTrash: trash === true,
});
