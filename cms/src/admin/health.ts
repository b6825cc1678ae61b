import type { Endpoint } from 'payload';

/** Whether the CMS and its database answer; says nothing else to strangers. */
export const health: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async ({ payload }) => {
    try {
      await payload.db.findOne({ collection: 'users', where: {} });
      return Response.json({ ok: true });
    } catch (error) {
      payload.logger.error({ msg: 'The database does not answer', err: error });
      return Response.json({ ok: false }, { status: 503 });
    }
  },
};
