import { createHash, timingSafeEqual } from 'node:crypto';
import type { PayloadHandler, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { isEnding } from '../process/ending.ts';

/** A refusal to answer: status and words for whoever runs the caller. */
export class ExportRefusal extends Error {
  override readonly name = 'ExportRefusal';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const shortestKey = 32;

/**
 * Lets in the caller that shows the key. The export reads with `overrideAccess`: this key, and not a user's role, is what
 * protects it, so a missing or short one closes the door for everybody.
 */
export function checkKey(authorization: string | null, key: string | undefined): void {
  if (key === undefined || key.length < shortestKey)
    throw new ExportRefusal(
      503,
      `The export is closed: EXPORT_API_KEY must be set to ${shortestKey} characters or more, the same for CMS and publisher.`,
    );
  if (!isSame(authorization ?? '', `Bearer ${key}`))
    throw new ExportRefusal(401, 'Wrong key. Send "Authorization: Bearer <EXPORT_API_KEY>" with the key of the CMS.');
}

/** Takes as long for a nearly right key as for any other. Hashes have one length, as `timingSafeEqual` demands. */
function isSame(given: string, expected: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
}

/** Checked parameters of the address, or a refusal that names each wrong one. */
export function parseQuery<Schema extends z.ZodType>(schema: Schema, req: PayloadRequest): z.infer<Schema> {
  return parseOrRefuse(schema, Object.fromEntries(req.searchParams));
}

export function parseOrRefuse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'query'}: ${issue.message}`);
  throw new ExportRefusal(400, faults.join('; '));
}

/** The JSON that a request carries. */
export async function readBody(req: PayloadRequest): Promise<unknown> {
  try {
    return await req.json?.();
  } catch (cause) {
    throw new ExportRefusal(400, `The report is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}

/** An endpoint for the publisher alone: checks the key, answers JSON that nobody keeps, explains refusals. */
export function forPublisher(answer: (req: PayloadRequest) => Promise<object>): PayloadHandler {
  return async (req) => {
    try {
      checkKey(req.headers.get('authorization'), process.env['EXPORT_API_KEY']);
      if (isEnding()) return stopping();
      const result = await answer(req);
      return result instanceof Response ? result : Response.json(result, { headers: notKept });
    } catch (error) {
      if (!(error instanceof ExportRefusal)) throw error;
      return Response.json({ errors: [{ message: error.message }] }, { status: error.status, headers: notKept });
    }
  };
}

/** Closes the connection, so that the next question finds whoever answers then. */
function stopping(): Response {
  const errors = [{ message: 'The CMS is stopping. Ask again in a moment.' }];
  return Response.json({ errors }, { status: 503, headers: { ...notKept, Connection: 'close' } });
}

export const notKept = { 'Cache-Control': 'no-store' };
