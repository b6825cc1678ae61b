import type { PayloadRequest } from 'payload';

const savesDraft = 'savesDraft';
const autosaves = 'autosaves';

/** What a save says of itself: later hooks see only the status, and a withdrawal has the same one as a draft. */
interface Save {
  data?: unknown;
  draft?: boolean;
  autosave?: boolean;
}

export function noteKindOfSave(req: PayloadRequest, { data, draft, autosave }: Save): void {
  const publishes = typeof data === 'object' && data !== null && '_status' in data && data._status === 'published';
  req.context[savesDraft] = draft === true && !publishes;
  req.context[autosaves] = autosave === true;
}

export const isDraftSave = ({ context }: PayloadRequest): boolean => context[savesDraft] === true;

/** Whether the form keeps the draft by itself, without anybody having asked for it. */
export const isAutosave = ({ context }: PayloadRequest): boolean => context[autosaves] === true;
