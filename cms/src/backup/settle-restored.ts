import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { collectionNames } from '@ot/shared-types';
import { createLocalReq, type Payload } from 'payload';
import { z } from 'zod';
import { withdraw } from '../removal/withdraw-now.ts';
import { isRemovable } from '../removal/take-away.ts';
import { comparePublished, type PublishedSince, type PublishedVersion } from './compare-published.ts';
import { NewerCopySchema, SettledSchema, type Settled } from './settled.ts';

type Ask = (path: string) => Promise<Response>;

/**
 * After an older database was put in place: says what the site had that it has not, and keeps off the site what had been taken off
 * since. It is withdrawn as for safety: staff see it on their first screen with the reason, and give it back or not.
 *
 * The answer is written down before anything is withdrawn: killed in between and repeated, it is the same.
 */
export async function settleRestored(
  payload: Payload,
  ask: Ask,
  files: { copy: string; answer: string },
): Promise<void> {
  const copy = NewerCopySchema.parse(JSON.parse(readFileSync(files.copy, 'utf8')));
  const settled = readAnswer(files.answer) ?? {
    ...comparePublished(copy.published, await readPublished(ask), new Set(copy.refused)),
    due: await readDue(payload, new Date()),
  };
  writeFileSync(`${files.answer}.new`, JSON.stringify(settled, null, 2), { flush: true });
  renameSync(`${files.answer}.new`, files.answer);
  await withdrawAll(payload, settled.takenOff, copy.takenAt);
}

function readAnswer(file: string): Settled | null {
  return existsSync(file) ? SettledSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

const VersionsSchema = z.object({
  versions: z.array(z.object({ id: z.string(), updatedAt: z.string() })),
  next: z.string().nullable(),
});

/** As the publisher would be told. */
async function readPublished(ask: Ask): Promise<PublishedVersion[]> {
  const published: PublishedVersion[] = [];
  for (const name of [...collectionNames, 'media', 'globals'] as const) {
    const kind = name === 'media' ? 'media' : name === 'globals' ? 'global' : 'entry';
    let after: string | null = null;
    do {
      const answer = await ask(`/api/export/versions?collection=${name}${after === null ? '' : `&after=${after}`}`);
      const page: z.infer<typeof VersionsSchema> = VersionsSchema.parse(await answer.json());
      for (const { id, updatedAt } of page.versions)
        published.push({ kind, collection: kind === 'entry' ? name : '', id, updatedAt });
      after = page.next;
    } while (after !== null);
  }
  return published;
}

async function readDue({ db }: Payload, now: Date): Promise<Settled['due']> {
  const { docs } = await db.find<Settled['due'][number]>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { moment: { less_than: now.toISOString() } }] },
    pagination: false,
    select: { collection: true, documentId: true, action: true, moment: true },
  });
  return docs.map(({ collection, documentId, action, moment }) => ({
    collection,
    documentId,
    action,
    moment,
  }));
}

async function withdrawAll(payload: Payload, takenOff: PublishedSince['takenOff'], takenAt: string): Promise<void> {
  const req = await createLocalReq({}, payload);
  const reason = `It was taken off the site after the backup of ${takenAt} was made, from which the CMS was restored. Give it back only if that was meant.`;
  for (const { kind, collection, id } of takenOff) {
    const of = kind === 'media' ? 'media' : collection;
    if (isRemovable(of)) await withdraw(req, { collection: of, id }, reason);
  }
}
