import type { Change } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';
import { announceChange } from './change-bell.ts';

interface Changed extends Pick<Change, 'kind' | 'collection' | 'id'> {
  /** What the history calls it: the English title as it is at this moment. */
  title: string | null | undefined;
}

/**
 * Writes a row of the outbox in the request of the change itself, so that with transactions either both are kept or
 * neither. Hooks run before the commit, therefore the row has no number yet: the feed numbers what it can see, and the
 * publisher reads rows and is never called from here.
 */
export async function recordChange(req: PayloadRequest, { kind, collection, id, title }: Changed): Promise<string> {
  const at = nextMoment().toISOString();
  const data = { waiting: true, kind, collection, documentId: id, at, title: title ?? null, ...whoOf(req) };
  const row = await req.payload.create({ collection: 'changes', data, req, depth: 0, overrideAccess: true });
  announceChange();
  return row.id;
}

/** What a schedule puts into the context of its request: the history then names it, and who had chosen the time. */
export const bySchedule = 'bySchedule';

interface Who {
  by: 'person' | 'schedule' | 'command';
  userId: string | null;
  userName: string | null;
}

function whoOf({ user, context }: PayloadRequest): Who {
  const person: unknown = context[bySchedule];
  if (typeof person === 'string') return { by: 'schedule', userId: null, userName: person };
  if (!user) return { by: 'command', userId: null, userName: null };
  return { by: 'person', userId: user.id, userName: user.name };
}

let latest = 0;

/** Rows of one request keep their order: no two of a process have the same millisecond. */
function nextMoment(): Date {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest);
}
