import { isCollectionName, isGlobalName } from '@ot/shared-types';
import { createLocalReq, ValidationError, type Payload, type PayloadRequest } from 'payload';
import { bySchedule } from '../outbox/record-change.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import type { Schedule } from '../payload/payload-types.ts';
import { faultInWords } from '../faults/publication-fault.ts';
import { faultsOf } from '../publishing/gate/publication-refused.ts';
import { inTurn } from '../turns/turns.ts';
import { claimSchedule, readDue, writeClaimed } from './claim-schedule.ts';
import { catchUpVersion } from '../saving/catch-up-version.ts';
import { latestVersion, wordsDiffer, type Versioned } from '../payload/latest-version.ts';
import { keepAsDraft, publishText } from '../publishing/gate/put-on-top.ts';

const mostAttempts = 5;

/** Does everything that is due, each on its own: one that fails says why and holds up no other. */
export async function runDue(payload: Payload, now: () => Date): Promise<void> {
  for (const id of await readDue(payload, now())) {
    const claim = await claimSchedule(payload, id, now());
    if (claim) await runClaimed(payload, claim, now);
  }
}

async function runClaimed(payload: Payload, claim: Schedule, now: () => Date): Promise<void> {
  const attempts = claim.attempts + 1;
  await writeClaimed(payload, claim, { attempts });
  const fault = attempts > mostAttempts ? stoppedTooOften : await faultOf(payload, claim);
  const endedAt = now();
  const lateSeconds = Math.max(0, Math.round((endedAt.getTime() - Date.parse(claim.moment)) / 1000));
  await writeClaimed(payload, claim, {
    state: fault === null ? 'done' : 'failed',
    endedAt: endedAt.toISOString(),
    lateSeconds,
    message: fault,
    // The copies have done their work; the history of versions keeps what was published.
    approved: null,
    laterDraft: null,
  });
}

const stoppedTooOften = 'The CMS stopped five times while doing this. Ask an administrator to look at the log.';

/** Why it could not be done, in words for editors; null when it was. */
async function faultOf(payload: Payload, claim: Schedule): Promise<string | null> {
  try {
    const { collection, documentId: id } = claim;
    if (!isCollectionName(collection) && !isGlobalName(collection)) throw new Error(`There is no “${collection}”.`);
    const context = { [bySchedule]: claim.userName };
    const req = await createLocalReq({ context, locale: 'en' }, payload);
    const document = { collection, id };
    await inTurn(req, document, () =>
      claim.action === 'publish' ? publishApproved(req, document, claim) : withdraw(req, document),
    );
    return null;
  } catch (error) {
    payload.logger.error({ msg: 'A schedule could not be done', schedule: claim.id, err: error });
    return explain(error);
  }
}

async function withdraw(req: PayloadRequest, { collection, id }: Versioned): Promise<void> {
  if (isGlobalName(collection)) throw new Error('It is part of every page, and cannot be taken off the site.');
  await req.payload.update({ collection, id, data: { _status: 'draft' }, req, depth: 0 });
}

/**
 * Puts the approved copy on the site, through Payload, so that hooks and validation run; then puts a draft that is newer than
 * the approval back on top. That draft is noted first: should the CMS stop between the two, the next run still has it.
 */
async function publishApproved(req: PayloadRequest, document: Versioned, claim: Schedule): Promise<void> {
  const { approved } = claim;
  if (!isContent(approved)) throw new Error('The approved text is missing.');
  await catchUpVersion(req, document);
  const latest = await latestVersion(req.payload, document);
  if (!latest) throw new MissingDocument();
  const noted = isContent(claim.laterDraft) ? claim.laterDraft : null;
  const laterDraft = noted ?? (wordsDiffer(latest.content, approved) ? latest.content : null);
  if (laterDraft !== null && !noted) await writeClaimed(req.payload, claim, { laterDraft });
  await publishText(req, document, approved);
  if (laterDraft) await keepAsDraft(req, document, laterDraft);
}

class MissingDocument extends Error {
  override readonly name = 'MissingDocument';
}

function explain(error: unknown): string {
  const isMissing = error instanceof MissingDocument || (error instanceof Error && error.name === 'NotFound');
  if (isMissing) return 'The page was deleted before its time came.';
  const faults = faultsOf(error);
  if (faults !== null) return `The text could not be published. ${faults.map(faultInWords).join(' ')}`;
  if (error instanceof ValidationError) {
    const faults = error.data.errors.map(({ message, path }) => `${message} (field “${path}”)`);
    return `The text is not complete: ${faults.join(' ')}`;
  }
  return `It could not be done: ${error instanceof Error ? error.message : String(error)}`;
}

function isContent(value: unknown): value is PayloadRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
