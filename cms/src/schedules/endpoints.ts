import { collectionNames, globalNames } from '@ot/shared-types';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { forStaff, parseAsked } from '../access/staff-endpoint.ts';
import { addSchedule, cancelSchedule } from './change-schedules.ts';
import { readSchedules } from './read-schedules.ts';

const DocumentSchema = z.object({ collection: z.enum([...collectionNames, ...globalNames]), id: z.string().min(1) });
const AskedSchema = z.object({
  action: z.enum(['publish', 'unpublish']),
  wallTime: z.iso.datetime({ local: true, precision: -1, error: 'Choose a day and a time.' }),
});
const ScheduleSchema = z.object({ schedule: z.string().min(1) });

/** What the screens ask about schedules, below `/api`. */
export const scheduleEndpoints: Endpoint[] = [
  forStaff('get', '/publishing/schedules/:collection/:id', async ({ payload, routeParams }) => {
    const { collection, id } = parseAsked(DocumentSchema, routeParams);
    const document = [{ documentId: { equals: id } }, { collection: { equals: collection } }];
    return {
      schedules: await readSchedules(payload, { and: [...document, { state: { in: ['waiting', 'failed', 'done'] } }] }),
    };
  }),
  forStaff('post', '/publishing/schedules/:collection/:id', async (req) => {
    const document = parseAsked(DocumentSchema, req.routeParams);
    const asked = parseAsked(AskedSchema, await req.json?.());
    return addSchedule(req, { ...document, ...asked }, new Date());
  }),
  forStaff('post', '/publishing/cancel-schedule/:schedule', async (req) => {
    const { schedule } = parseAsked(ScheduleSchema, req.routeParams);
    await cancelSchedule(req, schedule);
    return { cancelled: schedule };
  }),
];
