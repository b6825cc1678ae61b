import { entryPath, localizedPath, sitePagePath, type Locale } from '@ot/shared-types';
import { letterPath, pageOfList } from '../../content/catalogues/list-addresses.ts';
import type { CatalogueName } from '../../content/catalogues/rules.ts';
import type { ChangedCatalogue } from '../store/catalogues.ts';
import type { ContentSource } from '../store/stored.ts';

/** The pages of a catalogue that exist because it is long. Its first page, or that of its group, is a page of its own. */
export function pathsOfCatalogue(content: ContentSource, name: CatalogueName, locale: Locale): string[] {
  const catalogue = content.catalogue(name, locale);
  if (isByLetter(name) && !catalogue.isLong()) return [];
  return catalogue.groups().flatMap((group) => pathsOfGroup(content, { name, group }, locale));
}

/** The further pages of a group of a catalogue, and the first where nothing else stands there. */
export function pathsOfGroup(
  content: ContentSource,
  { name, group }: { name: CatalogueName; group: string },
  locale: Locale,
): string[] {
  const first = firstPageOf(content, { name, group }, locale);
  if (first === null) return [];
  const pages = content.catalogue(name, locale).pagesOf(group);
  const paths = Array.from({ length: pages }, (_, index) => pageOfList(first, index + 1));
  return isByLetter(name) ? paths : paths.slice(1);
}

/** Pages that a change may have made necessary: nothing has read anything for them yet. */
export function pathsOfChange(content: ContentSource, change: ChangedCatalogue): string[] {
  const { catalogue: name, locale } = change;
  if (!content.catalogue(name, locale).isLong() && isByLetter(name)) return [];
  if (change.isLong) return pathsOfCatalogue(content, name, locale);
  return change.pagesOf.flatMap((group) => pathsOfGroup(content, { name, group }, locale));
}

function isByLetter(name: CatalogueName): boolean {
  return name === 'a-to-z';
}

/** Where the pages of a group begin; null for a catalogue without pages of its own, or a group that is not published. */
function firstPageOf(
  content: ContentSource,
  { name, group }: { name: CatalogueName; group: string },
  locale: Locale,
): string | null {
  switch (name) {
    case 'a-to-z':
      return localizedPath(letterPath(group), locale);
    case 'advice-of-topic': {
      const topic = content.card('topics', group, locale);
      return topic && entryPath({ collection: 'topics', slug: topic.content.slug }, locale);
    }
    case 'topics':
      return sitePagePath('advice', locale);
    case 'equipment':
    case 'sessions':
    case 'organisations':
    case 'glossary':
      return sitePagePath(name, locale);
    case 'subpages':
    case 'samples':
      return null;
  }
}
