import type { Locale } from '@ot/shared-types';
import type { Line } from '../../content/catalogues/catalogue.ts';
import { noLetter } from '../../content/catalogues/letter-of.ts';
import { strings } from '../i18n/strings/index.ts';
import { entryHref } from '../../content/entry-href.ts';
import type { TextLink } from '../references/references.ts';
import type { SiteReader } from '../../content/site-reader.ts';

/** A line of the A to Z, with the kind of page that it leads to. */
export interface AToZItem extends TextLink {
  kind: string;
}

/** Lines of the A to Z as links. */
export function aToZItems(site: SiteReader, lines: Line[], locale: Locale): AToZItem[] {
  return lines.flatMap(({ collection, id, link }): AToZItem[] => {
    if (!link) return [];
    const href = entryHref(site, { collection, id }, link.slug, locale);
    return [{ href, kind: strings(locale).choices.collections[collection], text: link.text, locale: link.locale }];
  });
}

/** A letter as readers see it: words for what begins with a digit or a sign. */
export function letterWords(letter: string, locale: Locale): string {
  return letter === noLetter ? strings(locale).aToZ.other : letter;
}
