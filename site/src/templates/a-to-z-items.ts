import { collectionNames, entryPath, type CollectionName, type Locale } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';
import type { AnyListed } from '../listed.ts';
import type { Localized, SiteReader } from '../site-reader.ts';
import type { AToZItem } from './a-to-z.ts';

/** Notices come and go; the A to Z lists what stays. */
const listed = collectionNames.filter((name) => name !== 'notices');

/** Everything that readers can look up by name: the titles of all entries, and the models of equipment. */
export function aToZItems(site: SiteReader, locale: Locale): AToZItem[] {
  return listed.flatMap((name) => site.list(name, locale).flatMap((entry) => itemsOf(name, entry, locale)));
}

function itemsOf(
  collection: CollectionName,
  { content, locale: written }: Localized<AnyListed>,
  locale: Locale,
): AToZItem[] {
  const href = entryPath({ collection, slug: content.slug }, locale);
  const kind = strings(locale).choices.collections[collection];
  const title = { text: content.title, href, locale: written, kind };
  // A model's name is not translated, so it is marked as the English of the catalogue.
  const models = 'models' in content ? content.models.filter((model) => !content.title.includes(model)) : [];
  return [title, ...models.map((text): AToZItem => ({ text, href, locale: 'en', kind }))];
}
