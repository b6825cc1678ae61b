import { TokenHashSchema, type GrantAnswer } from '@ot/shared-types/grants';
import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { grantOfHash } from '../grants/grants.ts';
import { parseQuery } from '../access/guard.ts';

const AskedSchema = z.object({ hash: TokenHashSchema });

/** What a link opens, asked by the fingerprint of its token: the CMS never sees a token, and so cannot log one. */
export async function readGrant(req: PayloadRequest): Promise<GrantAnswer> {
  const { hash } = parseQuery(AskedSchema, req);
  return { grant: await grantOfHash(req.payload, hash, new Date()) };
}
