import {
  collectionFolders,
  entryPath,
  feedPath,
  localeInfo,
  localizedPath,
  shortPath,
  type Locale,
} from '@ot/shared-types';
import { format } from '../../src/i18n/format.ts';
import { strings } from '../../src/i18n/strings/index.ts';
import { inBestLanguage } from '../../content/best-language.ts';
import type { ContentStore, NewCard } from '../store/content-store.ts';
import type { StoredGlobal } from '../store/stored.ts';
import { escapeXml } from './xml.ts';

/** Readers' programs look a few times a day: so many pages do not change in between. */
const mostEntries = 30;

/**
 * The newest changes of a language, so that partners and families can follow them: Atom (RFC 4287). Only pages whose text is in
 * that language; each keeps its identity, the permanent short address, when its own address changes.
 */
export function feedOf(content: ContentStore, locale: Locale, origin: string): string {
  const { serviceName, organisation } = namesOf(content.global('site-settings'), locale);
  const entries = newestPages(content, locale);
  const self = origin + feedPath(locale);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeInfo(locale).htmlLang}">
<title>${escapeXml(format(strings(locale).chrome.feedTitle, { service: serviceName }))}</title>
<id>${escapeXml(self)}</id>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(origin + localizedPath('/', locale))}"/>
<author><name>${escapeXml(organisation ?? serviceName)}</name></author>
<updated>${entries[0]?.updatedAt ?? neverChanged}</updated>
${entries.map((entry) => entryElement(entry, locale, origin)).join('')}</feed>
`;
}

/** RFC 4287 asks for a date, also where there is nothing yet. */
const neverChanged = '1970-01-01T00:00:00.000Z';

function newestPages(content: ContentStore, locale: Locale): NewCard[] {
  const pages: NewCard[] = [];
  for (const entry of content.newest(locale)) {
    if (collectionFolders[entry.collection] !== null) pages.push(entry);
    if (pages.length === mostEntries) break;
  }
  return pages;
}

function entryElement({ collection, card: { content }, updatedAt }: NewCard, locale: Locale, origin: string): string {
  const address = origin + entryPath({ collection, slug: content.slug }, locale);
  const summary = 'summary' in content ? `<summary>${escapeXml(content.summary)}</summary>` : '';
  return `<entry><title>${escapeXml(content.title)}</title><id>${escapeXml(origin + localizedPath(shortPath(content.id), locale))}</id><link href="${escapeXml(address)}"/><updated>${updatedAt}</updated>${summary}</entry>
`;
}

function namesOf(settings: StoredGlobal | null, locale: Locale): { serviceName: string; organisation: string | null } {
  const found = settings && inBestLanguage(settings.languages, locale);
  if (found && 'serviceName' in found.content) return found.content;
  throw new Error('The site settings have never been published. Open them in the CMS, fill them in and save them.');
}
