import { isLocale, sourceLocale } from '@ot/shared-types';
import { textRules } from '@ot/shared-types/quality/text-rules';
import type { PayloadRequest } from 'payload';
import { faultsOfValue } from './faults-of-value.ts';

interface Context {
  req: PayloadRequest;
  id?: number | string;
  collectionSlug?: string;
}

/**
 * At publication: what keeps this text from going live, in words for editors, or true. Rules that an exception sets aside
 * for this entry and language are passed over.
 */
export async function refuseBlocked(value: unknown, { req, id, collectionSlug }: Context): Promise<string | true> {
  const locale = req.locale && isLocale(req.locale) ? req.locale : sourceLocale;
  const faults = faultsOfValue(value, { locale, today: new Date() }).filter(
    ({ rule }) => textRules[rule].severity === 'block',
  );
  if (faults.length === 0) return true;
  const setAside = await rulesSetAside(req, { collection: collectionSlug, id, locale });
  const left = faults.filter(({ rule }) => rule === 'not-publishable' || !setAside.has(rule));
  return left.length === 0 || left.map(({ rule, what }) => `${what} ${textRules[rule].fix}`).join(' ');
}

interface Place {
  collection: string | undefined;
  id: number | string | undefined;
  locale: string;
}

async function rulesSetAside(req: PayloadRequest, { collection, id, locale }: Place): Promise<Set<string>> {
  if (collection === undefined || id === undefined) return new Set();
  const { docs } = await req.payload.find({
    collection: 'exceptions',
    where: {
      and: [
        { collection: { equals: collection } },
        { documentId: { equals: String(id) } },
        { locale: { equals: locale } },
        { until: { greater_than: new Date().toISOString() } },
      ],
    },
    depth: 0,
    pagination: false,
    // Whoever may publish is bound by every exception, and freed by it, whether or not they may read them.
    overrideAccess: true,
    req,
  });
  return new Set(docs.map(({ rule }) => rule));
}
