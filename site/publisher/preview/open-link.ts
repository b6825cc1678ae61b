import { sourceLocale, type Locale } from '@ot/shared-types';
import { hashOfToken, isToken } from '@ot/shared-types/grants';
import { readGrant, type PreviewGrant } from '@ot/shared-types/preview';
import type { CmsClient } from '../client/cms-client.ts';

/** What a token in an address opens, or why it opens nothing. */
export type OpenedLink = { state: 'open'; grant: PreviewGrant } | { state: 'ended' | 'forged' };

interface Parts {
  client: Pick<CmsClient, 'grant'>;
  key: string;
  clock: () => Date;
}

/**
 * Reads the signature of a link of the CMS's own screens; asks the CMS about a shared one, at every look, so that one that somebody
 * ended opens nothing from that moment on. Unknown, ended and expired ones are answered alike. A CMS that cannot be asked throws
 * `CmsUnavailable`, and nothing opens.
 */
export async function openLink({ client, key, clock }: Parts, token: string): Promise<OpenedLink> {
  if (!isSigned(token)) return openShared(client, token, clock());
  const read = readGrant(token, key, clock());
  if (read.state === 'forged') return { state: 'forged' };
  return read.state === 'expired' ? { state: 'ended' } : { state: 'open', grant: read.grant };
}

/** A signature stands behind a point; shared tokens have none. */
export const isSigned = (token: string): boolean => token.includes('.');

async function openShared(client: Parts['client'], token: string, now: Date): Promise<OpenedLink> {
  if (!isToken(token)) return { state: 'forged' };
  const grant = await client.grant(hashOfToken(token));
  if (grant?.purpose !== 'preview' || new Date(grant.expires) <= now) return { state: 'ended' };
  const { document, locale, expires } = grant;
  const locales = [...new Set<Locale>([locale, sourceLocale])];
  return { state: 'open', grant: { kind: 'share', document, locales, expires } };
}
