import { entryPath, type CollectionName, type ContactPoint, type EntryRef, type Locale } from '@ot/shared-types';
import type { HeadingIds } from '../components/heading-id.ts';
import type { AnyListed, Listed } from '../../content/listed.ts';
import { strings } from '../i18n/strings/index.ts';
import { partNoteOf } from './part-note.ts';
import type { ContactPart, PageLink, References } from './references.ts';
import { entryHref } from '../../content/entry-href.ts';
import { sessionSummary, type SummaryContext } from './session-summary.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';
import { bySoonest } from '../../content/upcoming-sessions.ts';

/** Answers what components ask about references: in the reader's language where there is a translation, else in English. */
export function referencesOf(site: SiteReader, { locale, headingId = () => undefined }: Asked): References {
  const context: SummaryContext = { locale, now: site.now };
  return {
    headingId,
    page: (ref) => pageLink(site, ref, locale),
    contactPoint: (id) => {
      const found = site.byId('contact-points', id, locale);
      return found && contactPart(found, locale);
    },
    term: (id) => site.byId('glossary', id, locale),
    media: (id) => site.media(id, locale),
    document: (id) => {
      const found = site.card('documents', id, locale);
      if (!found) return null;
      const { slug, title, summary, file } = found.content;
      return {
        href: entryPath({ collection: 'documents', slug }, locale),
        title,
        locale: found.locale,
        summary,
        file: file && site.file(file.id),
      };
    },
    sessions: (ids) => {
      if (ids.length === 0) return allSessions(site, locale).map((session) => sessionSummary(session, context));
      const chosen = ids.flatMap((id) => site.card('sessions', id, locale) ?? []);
      return bySoonest(chosen, site.now).map((session) => sessionSummary(session, context));
    },
    urgentHelp: () => site.global('site-settings', locale).content.urgentHelp,
  };
}

interface Asked {
  /** The language of the page. */
  locale: Locale;
  /** Of the text's headings; absent where they are not linked to. */
  headingId?: HeadingIds;
}

/** A link to an entry; null when it is not published. */
export function pageLink(site: SiteReader, ref: EntryRef, locale: Locale): PageLink | null {
  const found = site.card(ref.collection, ref.id, locale);
  return (
    found && { ...toPageLink(ref.collection, found, locale), href: entryHref(site, ref, found.content.slug, locale) }
  );
}

/** All series, soonest first. */
function allSessions(site: SiteReader, locale: Locale): Localized<Listed<'sessions'>>[] {
  return bySoonest(site.timetable(locale), site.now).flatMap(
    ({ content }) => site.card('sessions', content.id, locale) ?? [],
  );
}

/** The links to those of the given entries that are published, in the given order. */
export function pageLinks(site: SiteReader, collection: CollectionName, ids: string[], locale: Locale): PageLink[] {
  return ids.flatMap((id) => pageLink(site, { collection, id }, locale) ?? []);
}

/** A contact point as a part of a page for readers of a language. */
export function contactPart(contact: Localized<ContactPoint>, reader: Locale): ContactPart {
  return { ...contact, words: strings(contact.locale).contact, note: partNoteOf(contact, reader) };
}

export function toPageLink(collection: CollectionName, found: Localized<AnyListed>, locale: Locale): PageLink {
  const { content, locale: written } = found;
  return {
    href: entryPath({ collection, slug: content.slug }, locale),
    text: content.title,
    locale: written,
    summary: 'summary' in content ? content.summary : null,
    collection,
    note: partNoteOf(found, locale),
  };
}
