import { entryOfPath, isLocale, type CollectionName } from '@ot/shared-types';
import type { FieldHook, PayloadRequest } from 'payload';
import { isRecord } from '../payload/payload-record.ts';
import { addressesIn, mendRichText, type PageOf } from './mend-rich-text.ts';

/** Mends running text at each save, whichever way it comes in (see `mendRichText`). */
export const mendText: FieldHook = async ({
  value,
  req,
}: {
  value?: unknown;
  req: PayloadRequest;
}): Promise<unknown> => {
  if (!isRecord(value)) return value;
  const pages = await pagesAt(req, addressesIn(value));
  return mendRichText(value, (address) => pages.get(address) ?? null);
};

type Page = NonNullable<ReturnType<PageOf>>;

async function pagesAt(req: PayloadRequest, addresses: string[]): Promise<Map<string, Page>> {
  const found = new Map<string, Page>();
  for (const address of new Set(addresses)) {
    const entry = entryAt(address, siteOf(req));
    const id = entry && (await idOf(req, entry));
    if (entry && id) found.set(address, { relationTo: entry.collection, value: id });
  }
  return found;
}

const siteOf = ({ payload }: PayloadRequest): string => {
  const url: unknown = payload.config.custom['siteUrl'];
  return typeof url === 'string' ? url : 'http://localhost';
};

/** An address of the site, written with or without its name and in any language: which entry is meant. */
export function entryAt(address: string, site: string): { collection: CollectionName; slug: string } | null {
  if (!/^(\/(?!\/)|https?:)/i.test(address) || !URL.canParse(address, site)) return null;
  const { origin, pathname } = new URL(address, site);
  if (origin !== new URL(site).origin) return null;
  const [, first = '', ...rest] = pathname.replace(/(\.html|\/)$/, '').split('/');
  return entryOfPath(isLocale(first) ? `/${rest.join('/')}` : ['', first, ...rest].join('/'));
}

async function idOf(req: PayloadRequest, { collection, slug }: { collection: CollectionName; slug: string }) {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.id ?? null;
}
