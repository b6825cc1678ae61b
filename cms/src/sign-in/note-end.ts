import type { PayloadRequest } from 'payload';
import { sessionIdOf } from './keep-session-short.ts';
import { noteEnds } from './session-records.ts';

/** Whoever signs out stays out: Payload takes the session off its list alone, and may write an older list back. */
export async function noteEnd(req: PayloadRequest): Promise<void> {
  const session = sessionIdOf(req);
  if (typeof session === 'string') await noteEnds(req, [session]);
}
