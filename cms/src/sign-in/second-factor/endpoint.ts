import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { notKept } from '../../access/guard.ts';
import { readSession, type Session, type Standing } from '../session.ts';

/** An address below `/api/users`, for sessions of some standings: those that only gave a password have no user. */
export function at(
  [method, path]: ['get' | 'post', `/${string}`],
  allowed: Standing[],
  answer: (req: PayloadRequest, session: Session) => Promise<object>,
): Omit<Endpoint, 'root'> {
  return {
    path,
    method,
    handler: async (req) => {
      const session = await readSession({ payload: req.payload, headers: req.headers, req });
      if (!session) throw new APIError('Your session is over. Sign in again.', 401, null, true);
      if (!allowed.includes(session.standing)) throw new APIError(refusals[session.standing], 403, null, true);
      return Response.json(await answer(req, session), { headers: notKept });
    },
  };
}

const refusals: Record<Standing, string> = {
  open: 'Your second lock is open already.',
  'to-prove': 'Open your second lock first.',
  'to-enrol': 'Set up your second lock first.',
};

/** What was sent, whatever it is: a schema says what it must be. */
export const bodyOf = (req: PayloadRequest): Promise<unknown> =>
  req.json?.().catch(() => null) ?? Promise.resolve(null);

export const CodeSchema = z.object({ code: z.string('Write the code.').trim().min(1, 'Write the code.').max(50) });

export const ConfirmationSchema = z.object({
  password: z.string().max(1000).optional(),
  code: z.string().max(50).optional(),
  setUpCode: z.string().max(50).optional(),
});

/** What a browser's own call for passkeys answers. The library looks into it. */
export const ResponseSchema = z.looseObject({ id: z.string().max(2000), response: z.looseObject({}) });
