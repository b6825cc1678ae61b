import type { CollectionName, Locale } from '@ot/shared-types';
import type { Line } from '../../content/catalogues/catalogue.ts';
import type { Listed } from '../../content/listed.ts';
import type { Localized } from '../../content/best-language.ts';
import type { SiteReader } from '../../content/site-reader.ts';

/** The cards of those lines of a catalogue that are entries of a collection, in their order. */
export function cardsOf<Name extends CollectionName>(
  site: SiteReader,
  collection: Name,
  lines: Line[],
  locale: Locale,
): Localized<Listed<Name>>[] {
  return lines.flatMap((line) =>
    line.collection === collection ? (site.card(collection, line.id, locale) ?? []) : [],
  );
}
