import type { Payload, Where } from 'payload';
import type { Schedule } from '../payload/payload-types.ts';
import { momentInWords } from '../screen-parts/london-time.ts';

/** A schedule as screens show it: without the texts that it holds. */
export interface ScheduleLine extends Pick<Schedule, 'id' | 'collection' | 'documentId' | 'action' | 'state'> {
  title: string | null;
  /** The moment in words. */
  when: string;
  /** When the version that goes live was saved, in words. */
  approved: string | null;
  who: string;
  message: string | null;
  lateSeconds: number | null;
}

const most = 50;

/** For staff; the callers have checked that. The newest moments first. */
export async function readSchedules(payload: Payload, where: Where): Promise<ScheduleLine[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where,
    sort: '-moment',
    limit: most,
    pagination: false,
    depth: 0,
    select: { approved: false, laterDraft: false },
  });
  return docs.map(toLine);
}

const toLine = (found: Omit<Schedule, 'approved' | 'laterDraft'>): ScheduleLine => ({
  id: found.id,
  collection: found.collection,
  documentId: found.documentId,
  action: found.action,
  state: found.state,
  title: found.title ?? null,
  when: momentInWords(new Date(found.moment)),
  approved: found.approvedAt ? momentInWords(new Date(found.approvedAt)) : null,
  who: found.userName,
  message: found.message ?? null,
  lateSeconds: found.lateSeconds ?? null,
});
