import { sourceLocale, type Locale } from '../locales.ts';
import { genericLinkTexts } from './generic-link-texts.ts';
import type { TextFault } from './text-fault.ts';

/** Small letters, without the marks and arrows that decorate links. */
export function plainLinkText(text: string): string {
  return text
    .toLocaleLowerCase()
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** Does the text of a link mean nothing without the words around it? */
export function isGenericLinkText(text: string, locale: Locale): boolean {
  const plain = plainLinkText(text);
  const lists = [genericLinkTexts[sourceLocale], genericLinkTexts[locale]];
  return lists.some((list) => list.some((generic) => plainLinkText(generic) === plain));
}

/** A web address as the text of a link; a bare site name (`hacw.nhs.uk`) is how people know a site and may stand. */
export function isBareAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text.trim());
}

export function checkLinkText(text: string, locale: Locale): TextFault[] {
  const said = text.trim();
  if (isGenericLinkText(said, locale))
    return [{ rule: 'link-generic', excerpt: said, what: `“${said}” does not say where the link leads.` }];
  if (isBareAddress(said))
    return [{ rule: 'link-bare-address', excerpt: said, what: 'The link shows its address instead of words.' }];
  return [];
}
