import { transcode } from 'node:buffer';
import { hash } from 'node:crypto';
import {
  localizedPath,
  shortPath,
  sitePagePath,
  sourceLocale,
  splitPath,
  type Locale,
  type Refusal,
} from '@ot/shared-types';
import { recordingReader, type Reads } from '../dependencies/recording-reader.ts';
import type { PageRecord } from '../store/page-store.ts';
import { filesOf } from '../store/files-of.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { inBestLanguage } from '../../content/best-language.ts';
import type { ContentSource, StoredEntry } from '../store/stored.ts';
import { entryAt } from '../addresses/addresses.ts';
import { goneAt } from '../addresses/gone-addresses.ts';
import type { Render } from './bundle.ts';

/** The public origin, and the time that pages show. */
export interface Moment {
  origin: string;
  now: Date;
}

export type Printed =
  | { state: 'printed'; path: string; file: Buffer; record: PageRecord }
  /** The templates say that there is no such page. */
  | { state: 'absent'; path: string }
  | { state: 'failed'; path: string; record: PageRecord; refusals: Refusal[] };

/** Where a page may be found, as the page itself says. */
export interface Findable {
  /** In the sitemap: it names its own address as the one of its text, and does not ask to be left out. */
  isListed: boolean;
  /** In the search index of its language: it marks what is to be indexed. English in place of a translation is not. */
  isSearched: boolean;
}

export function findableOf(html: string, url: string): Findable {
  const head = html.slice(0, html.indexOf('</head>'));
  const isCanonical = head.includes(`<link rel="canonical" href="${url}"`);
  return {
    isListed: isCanonical && !/<meta name="robots" content="[^"]*noindex/.test(head),
    isSearched: html.includes('data-pagefind-body'),
  };
}

/** Prints one page from the content, and says what was read for it. Never throws: one bad page must not stop the others. */
export async function printPage(
  render: Render,
  content: ContentSource,
  path: string,
  moment: Moment,
): Promise<Printed> {
  const { site, reads } = recordingReader(content, moment);
  try {
    const html = await textAt({ render, content, origin: moment.origin }, path, site);
    if (html === null) return { state: 'absent', path };
    const file = encode(html);
    const findable = findableOf(html, moment.origin + path);
    const record = recordOf(content, path, { file, ...findable, reads, now: moment.now });
    return { state: 'printed', path, file, record: { ...record, files: linkedFiles(content, reads, html) } };
  } catch (error) {
    return failed(path, reads, reasonOf(error));
  }
}

/** The text of a page, for those who keep no record of it: previews. Never throws. */
export async function pageText(
  render: Render,
  content: ContentSource,
  path: string,
  moment: Moment,
): Promise<{ state: 'printed'; html: string } | { state: 'absent' } | { state: 'failed'; reason: string }> {
  const { site } = recordingReader(content, moment);
  try {
    const html = await textAt({ render, content, origin: moment.origin }, path, site);
    return html === null ? { state: 'absent' } : { state: 'printed', html };
  } catch (error) {
    return { state: 'failed', reason: reasonOf(error) };
  }
}

/** Null where the templates have no such page. */
async function textAt(
  { render, content, origin }: { render: Render; content: ContentSource; origin: string },
  path: string,
  site: SiteReader,
): Promise<string | null> {
  // The not-found page answers to every address, also to that of a language that the site does not offer.
  if (!site.liveLanguages().includes(splitPath(path).locale)) return null;
  const gone = goneAt(content, path);
  return (await render(origin + path, { site })) ?? (gone && (await render(origin + gonePageOf(path), { site })));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Of the uploads that were read for a page, the files that its text links: a browser asks for no others. */
function linkedFiles(content: ContentSource, { uploads }: Reads, html: string): string[] {
  const files = [...uploads].flatMap((id) => filesOf(content.media(id)));
  return files.filter((name) => html.includes(`/media/${encodeURIComponent(name)}`)).sort();
}

/** In place of a page that has gone stands the page that says so, in its language. */
const gonePageOf = (path: string): string => localizedPath('/410', splitPath(path).locale);

/** In UTF-8: the bytes of `Buffer.from(html)`, in a third of its time. Half of a pair of surrogates becomes U+FFFD, as there. */
function encode(html: string): Buffer {
  return transcode(Buffer.from(html.toWellFormed(), 'utf16le'), 'utf16le', 'utf8');
}

function recordOf(
  content: ContentSource,
  path: string,
  { file, isListed, isSearched, reads, now }: Findable & { file: Buffer; reads: Reads; now: Date },
): PageRecord {
  const entry = entryAt(content, path);
  const known = entry ?? goneAt(content, path);
  const blank = blankRecord(path, reads);
  return {
    ...blank,
    hash: hash('sha256', file, 'base64url').slice(0, 22),
    searchLanguage: isSearched ? blank.locale : null,
    isListed: isListed && blank.base !== sitePagePath('search', sourceLocale),
    modified: entry ? modifiedOn(content.entry(entry.collection, entry.id), blank.locale) : dayOf(now),
    short: known && localizedPath(shortPath(known.id), blank.locale),
  };
}

/** The day since when readers of a language have the entry as it is. */
function modifiedOn(entry: StoredEntry | null, locale: Locale): string | null {
  const found = entry && inBestLanguage(entry.languages, locale);
  return found && found.content.updatedAt.slice(0, 10);
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

function blankRecord(path: string, reads: Reads): PageRecord {
  const { locale, path: base } = splitPath(path);
  return {
    path,
    locale,
    base,
    hash: '',
    searchLanguage: null,
    isListed: false,
    modified: null,
    nextMoment: reads.nextMoment(),
    short: null,
    reads: [...reads.keys],
    files: [],
  };
}

function failed(path: string, reads: Reads, reason: string): Printed {
  const record = blankRecord(path, reads);
  const [firstLine = ''] = reason.split('\n');
  const message = `The page ${path} could not be printed: ${firstLine.slice(0, 300)} Its last good version stays.`;
  const refusal = { collection: 'pages', id: path, locale: record.locale, field: 'page', message };
  return { state: 'failed', path, record, refusals: [refusal] };
}
