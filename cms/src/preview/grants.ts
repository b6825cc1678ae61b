import { localeCodes, type Locale } from '@ot/shared-types';
import type { Grant } from '@ot/shared-types/grants';
import type { Previewed, SignedGrant } from '@ot/shared-types/preview';

const hour = 60 * 60 * 1000;
const shareDays = 7;

/**
 * What the CMS's own screens open: the document in every language, for one to two hours. The end is a full hour, so that the
 * address stays the same while somebody writes: each new one would load the preview anew and lose the reader's place.
 */
export function editorGrant(document: Previewed, now: Date): SignedGrant {
  const expires = new Date((Math.ceil(now.getTime() / hour) + 1) * hour).toISOString();
  return { kind: 'editor', document, locales: [...localeCodes], expires };
}

/** What a link opens that is given to people without an account: the draft in one language, and the English that it was made from. */
export function shareGrant(document: Previewed, locale: Locale, now: Date): Grant {
  const expires = new Date(now.getTime() + shareDays * 24 * hour).toISOString();
  return { purpose: 'preview', document, locale, expires };
}
