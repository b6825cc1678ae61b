import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import { roleOf } from './roles.ts';
import { notKept } from './guard.ts';

/** An address for everybody with an account; what a role may do beyond reading is decided where it is done. */
export function forStaff(
  method: 'get' | 'post',
  path: `/publishing/${string}`,
  answer: (req: PayloadRequest) => Promise<object>,
): Endpoint {
  return {
    path,
    method,
    handler: async (req) => {
      if (roleOf(req) === null) throw new APIError('Sign in to see this.', 401, null, true);
      return Response.json(await answer(req), { headers: notKept });
    },
  };
}

/** Checked data of a request, or a refusal in the sentences of the schema alone: paths mean nothing to people. */
export function parseAsked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const sentences = new Set(result.error.issues.map(({ message }) => message));
  throw new APIError([...sentences].join(' '), 400, null, true);
}
