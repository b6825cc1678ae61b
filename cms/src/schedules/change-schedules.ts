import { isGlobalName, sourceLocale } from '@ot/shared-types';
import { APIError, isolateObjectProperty, type PayloadRequest } from 'payload';
import { hasRole } from '../access/roles.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { askedOf } from '../publishing/gate/publication-gate.ts';
import { preparePublication } from '../publishing/gate/publication.ts';
import { faultInWords } from '../faults/publication-fault.ts';
import { inTurn } from '../turns/turns.ts';
import { catchUpVersion } from '../saving/catch-up-version.ts';
import { latestVersion, type Versioned } from '../payload/latest-version.ts';
import { londonTime } from '../screen-parts/london-time.ts';

interface Asked extends Versioned {
  action: 'publish' | 'unpublish';
  /** Such as `2026-03-29T01:30`, by the clock in London. */
  wallTime: string;
}

/** Keeps the newest saved version as approved, for the moment that was chosen. For editors and administrators. */
export async function addSchedule(
  req: PayloadRequest,
  asked: Asked,
  now: Date,
): Promise<{ id: string; message: string | null }> {
  const user = checkEditor(req);
  const { instant, wallTime } = londonTime(asked.wallTime);
  if (instant <= now) throw refusal(400, 'This time is over. Choose one that is still to come.');
  const publishes = asked.action === 'publish';
  if (!publishes && isGlobalName(asked.collection))
    throw refusal(400, 'This is part of every page, and cannot be taken off the site.');
  await inTurn(req, asked, () => catchUpVersion(req, asked));
  const latest = await latestVersion(req.payload, asked);
  if (!latest) throw refusal(404, 'Save the page first.');
  const message = publishes ? await foretold(req, asked, latest.content) : null;
  const { id } = await req.payload.create({
    collection: 'schedules',
    data: {
      collection: asked.collection,
      documentId: asked.id,
      title: titleOf(req, asked, latest.content),
      action: asked.action,
      approved: publishes ? latest.content : null,
      approvedAt: publishes ? latest.updatedAt : null,
      moment: instant.toISOString(),
      wallTime,
      userId: user.id,
      userName: user.name,
      state: 'waiting',
      attempts: 0,
      message,
    },
    req,
    depth: 0,
    overrideAccess: true,
  });
  return { id, message };
}

/** What is wrong with the approved text, told when the time is chosen and not first when it has come; null: nothing is. */
async function foretold(req: PayloadRequest, document: Versioned, content: PayloadRecord): Promise<string | null> {
  const inEnglish = isolateObjectProperty(req, ['locale']);
  inEnglish.locale = sourceLocale;
  const asked = await askedOf(inEnglish, { ...document, document: content });
  const { refused, keptBack } = await preparePublication(inEnglish, asked);
  if (refused.length > 0) {
    const faults = refused.map(faultInWords).join(' ');
    return `As it is saved now, this text cannot be published. Mend it, call this off, and choose the time again. ${faults}`;
  }
  const held = Object.values(keptBack).flat();
  return held.length === 0
    ? null
    : `In some languages readers would keep what they have. ${held.map(faultInWords).join(' ')}`;
}

function titleOf({ payload }: PayloadRequest, { collection }: Versioned, content: PayloadRecord): string | null {
  const global = payload.config.globals.find(({ slug }) => slug === collection);
  const title: unknown = global ? global.label : content['englishTitle'];
  return typeof title === 'string' ? title : null;
}

/** Calls off what waits, and puts away what failed. */
export async function cancelSchedule(req: PayloadRequest, id: string): Promise<void> {
  checkEditor(req);
  const cancelled: unknown = await req.payload.db.updateOne({
    collection: 'schedules',
    where: { and: [{ id: { equals: id } }, { state: { in: ['waiting', 'failed'] } }] },
    data: { state: 'cancelled', approved: null, laterDraft: null },
    options: { atomic: true },
  });
  if (cancelled === null) throw refusal(409, 'This has been done already, or was called off by somebody else.');
}

function checkEditor(req: PayloadRequest) {
  if (req.user && hasRole(req, 'administrator', 'editor')) return req.user;
  throw refusal(403, 'Only editors and administrators choose when something goes live.');
}

const refusal = (status: number, message: string): APIError => new APIError(message, status, null, true);
