import type { CollectionBeforeOperationHook } from 'payload';

/** A copy is the start of something new: it must not be on the site before anybody has changed a word. */
export const copyAsDraft: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' || !('duplicateFromID' in args) || !args.duplicateFromID) return args;
  return { ...args, draft: true };
};
