import { collectionNames } from '@ot/shared-types';
import { RefusalSchema } from '@ot/shared-types/export';
import type { Payload, TypedUser } from 'payload';
import { z } from 'zod';
import {
  questionsForTheService,
  reviewsDue,
  sessionsWithoutDates,
  translationsToDo,
  WatchedDocumentSchema,
  type Task,
  type WatchedDocument,
} from './attention.ts';

const ReleaseSchema = z.object({
  release: z.string(),
  liveAt: z.string(),
  pages: z.number(),
  changedPages: z.number(),
  sequence: z.number(),
  refusals: z.array(RefusalSchema).nullish(),
});
export type Release = z.infer<typeof ReleaseSchema>;

export interface DashboardData {
  questions: Task[];
  translations: Task[];
  reviews: Task[];
  sessions: Task[];
  /** Newest first. */
  releases: Release[];
  /** Changes that no release contains yet. */
  waiting: number;
}

/** Reads what the dashboard shows, as far as this user may read it. */
export async function readDashboard(payload: Payload, user: TypedUser, now: Date): Promise<DashboardData> {
  const documents = (
    await Promise.all(collectionNames.map((collection) => readDocuments(payload, user, collection)))
  ).flat();
  const releases = await readReleases(payload, user);
  return {
    questions: questionsForTheService(documents),
    translations: translationsToDo(documents),
    reviews: reviewsDue(documents, now),
    sessions: sessionsWithoutDates(documents, now),
    releases,
    waiting: await countWaiting(payload, user, releases[0]?.sequence ?? 0),
  };
}

async function readDocuments(
  payload: Payload,
  user: TypedUser,
  collection: (typeof collectionNames)[number],
): Promise<WatchedDocument[]> {
  const { docs } = await payload.find({
    collection,
    user,
    overrideAccess: false,
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 1000,
    select: { title: true, askTheService: true, translation: true, review: true, occurrences: true, _status: true },
  });
  return docs.map((found) => ({ ...WatchedDocumentSchema.parse(found), collection }));
}

async function readReleases(payload: Payload, user: TypedUser): Promise<Release[]> {
  const { docs } = await payload.find({
    collection: 'releases',
    user,
    overrideAccess: false,
    sort: '-liveAt',
    limit: 5,
    depth: 0,
  });
  return docs.map((found) => ReleaseSchema.parse(found));
}

async function countWaiting(payload: Payload, user: TypedUser, sequence: number): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'changes',
    user,
    overrideAccess: false,
    where: { sequence: { greater_than: sequence } },
  });
  return totalDocs;
}
