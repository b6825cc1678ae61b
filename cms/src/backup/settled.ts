import { z } from 'zod';

const PublishedVersionSchema = z.object({
  kind: z.enum(['entry', 'global', 'media']),
  collection: z.string(),
  id: z.string(),
  updatedAt: z.string().nullable(),
});

/** What the publisher's copy of the site knew when the database was restored. */
export const NewerCopySchema = z.object({
  takenAt: z.iso.datetime(),
  published: z.array(PublishedVersionSchema),
  /** Keys of what it could not take in. */
  refused: z.array(z.string()),
});

export const SettledSchema = z.object({
  new: z.array(PublishedVersionSchema),
  changed: z.array(PublishedVersionSchema),
  takenOff: z.array(PublishedVersionSchema),
  /** What was to happen since the backup, and happens when the CMS starts. */
  due: z.array(z.object({ collection: z.string(), documentId: z.string(), action: z.string(), moment: z.string() })),
});
export type Settled = z.infer<typeof SettledSchema>;
