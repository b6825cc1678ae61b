import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { roleOf } from '../access/roles.ts';
import { notKept } from '../export/guard.ts';

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

/** Checked data of a request, or a refusal that says what is wrong. */
export function parseAsked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new APIError(z.prettifyError(result.error), 400, null, true);
}
