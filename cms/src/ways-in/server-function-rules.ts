import { mayLock, type FormRequest } from './locks.ts';

/**
 * What Payload's screens cannot do without. Closed are: copying a language over another, which publishes; Payload's schedules,
 * in whose place stand ours; folders and addresses made from titles, which nothing here uses.
 */
const openFunctions = new Set<unknown>([
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]);

/** A set, and not the properties of an object: every object has a `constructor`, and Payload would call it. */
export const isOpenFunction = (name: unknown): boolean => openFunctions.has(name);

/** Who may write nothing locks nothing. */
export async function withRightfulLock<Args extends FormRequest & Locking>(args: Args): Promise<Args> {
  if (!args.returnLockStatus || (await mayLock(args))) return args;
  return { ...args, returnLockStatus: false, updateLastEdited: false };
}

interface Locking {
  returnLockStatus?: boolean;
  updateLastEdited?: boolean;
}
