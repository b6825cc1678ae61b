import { collectionNames, globalNames, LocaleSchema } from '@ot/shared-types';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { checkDraft, readKeptBack } from './gate/check-draft.ts';
import { readHistory } from './read-history.ts';
import { readOutgoing } from './read-outgoing.ts';
import { isReceiver, readReceipt } from './read-receipt.ts';
import { forStaff, parseAsked } from '../access/staff-endpoint.ts';
import { undoSet } from './undo-set.ts';

const ReceiverSchema = z.object({ collection: z.string().refine(isReceiver), id: z.string().min(1) });
const DocumentSchema = z.object({ collection: z.enum([...collectionNames, ...globalNames]), id: z.string().min(1) });
const FormSchema = z.object({
  locale: LocaleSchema,
  /** What stands in the form and may not be saved yet; null: what is saved. */
  values: z.record(z.string(), z.unknown()).nullable().default(null),
});
const HistoryQuerySchema = z.object({
  before: z.coerce.number().int().positive().nullable().default(null),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
const SetSchema = z.object({ set: z.coerce.number().int().positive() });

/** What the screens ask about publication, below `/api`. */
export const publishingEndpoints: Endpoint[] = [
  forStaff('get', '/publishing/outgoing', ({ payload }) => readOutgoing(payload, new Date())),
  forStaff('get', '/publishing/receipts/:collection/:id', ({ payload, routeParams }) =>
    readReceipt(payload, parseAsked(ReceiverSchema, routeParams), new Date()),
  ),
  forStaff('post', '/publishing/check/:collection/:id', async (req) =>
    checkDraft(req, parseAsked(DocumentSchema, req.routeParams), parseAsked(FormSchema, await req.json?.())),
  ),
  forStaff('get', '/publishing/kept-back/:collection/:id', async (req) => ({
    keptBack: await readKeptBack(req, parseAsked(DocumentSchema, req.routeParams)),
  })),
  forStaff('get', '/publishing/history', (req) =>
    readHistory(req, parseAsked(HistoryQuerySchema, Object.fromEntries(req.searchParams))),
  ),
  forStaff('post', '/publishing/sets/:set/undo', async (req) => {
    const { set } = parseAsked(SetSchema, req.routeParams);
    await undoSet(req, set);
    return { asked: set };
  }),
];
