import { isCollectionName, isGlobalName, isLocale, sourceLocale, type Locale } from '@ot/shared-types';
import { previewPath, signGrant, type Previewed, type SignedGrant } from '@ot/shared-types/preview';
import type { PayloadRequest } from 'payload';
import { editorGrant } from './grants.ts';

/** Where previews are shown; null where the export has no key, and drafts cannot be read. */
export function previewPlace(req: PayloadRequest): { origin: string; key: string } | null {
  const key = process.env['EXPORT_API_KEY'];
  const origin: unknown = req.payload.config.custom['previewUrl'];
  return key && typeof origin === 'string' ? { origin, key } : null;
}

function urlOfGrant(req: PayloadRequest, grant: SignedGrant, locale: Locale): string | null {
  const place = previewPlace(req);
  return place && place.origin + previewPath(signGrant(grant, place.key), locale);
}

/** Where the screen of a document shows it; null for one that was never saved, or has no page. */
export function editorUrl(req: PayloadRequest, slug: string, id: unknown): string | null {
  const document = previewedOf(slug, id);
  const locale = isLocale(req.locale) ? req.locale : sourceLocale;
  return document && urlOfGrant(req, editorGrant(document, new Date()), locale);
}

/** A document that pages show: an entry, or a global by its name. */
export function previewedOf(slug: string, id: unknown): Previewed | null {
  if (isGlobalName(slug)) return { global: slug };
  return isCollectionName(slug) && typeof id === 'string' ? { collection: slug, id } : null;
}
