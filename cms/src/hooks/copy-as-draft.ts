import type { Operation } from '../payload/operation.ts';

/** A copy is the start of something new: it must not be on the site before anybody has changed a word. */
export function copyAsDraft({ args, operation }: Pick<Operation, 'args' | 'operation'>): void {
  if (operation !== 'create' || !('duplicateFromID' in args) || !args.duplicateFromID) return;
  // Payload reads the same object after its hooks.
  Object.assign(args, { draft: true });
}
