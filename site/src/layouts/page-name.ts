import type { Locale, SitePage } from '@ot/shared-types';
import { strings } from '../i18n/strings/index.ts';

/** The title of a page that is not an entry, in the reader's language. */
export function pageName(page: SitePage, locale: Locale): string {
  const words = strings(locale);
  const names: Record<SitePage, string> = {
    home: words.chrome.home,
    advice: words.advice.title,
    equipment: words.equipment.title,
    sessions: words.sessions.title,
    referral: words.referral.title,
    contact: words.contactPage.title,
    organisations: words.organisations.title,
    glossary: words.glossary.title,
    'a-to-z': words.aToZ.title,
    search: words.search.title,
    languages: words.languagesPage.title,
    'help/accessibility': words.helpPages.accessibility,
    'help/accessibility-checks': words.helpPages['accessibility-checks'],
    'help/privacy': words.helpPages.privacy,
    'help/about': words.helpPages.about,
  };
  return names[page];
}
