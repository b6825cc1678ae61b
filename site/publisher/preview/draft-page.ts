import {
  entryPath,
  localeCodes,
  localeInfo,
  sitePagePath,
  sourceLocale,
  type GlobalName,
  type Locale,
  type SitePage,
} from '@ot/shared-types';
import { previewPath, type PreviewGrant, type PreviewView } from '@ot/shared-types/preview';
import { format } from '../../src/i18n/format.ts';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import type { Preview, PreviewBarFacts } from '../../content/preview.ts';
import type { AcceptedDraft } from './accept-draft.ts';
import type { Draft } from './draft-over.ts';

/** What is asked for: a view of the document of a grant, in one of its languages. */
export interface Asked {
  token: string;
  grant: PreviewGrant;
  locale: Locale;
  view: PreviewView;
}

/** The page that best shows a global. */
const pagesOfGlobals = {
  home: 'home',
  navigation: 'home',
  'site-settings': 'home',
  'accessibility-statement': 'help/accessibility',
} as const satisfies Record<GlobalName, SitePage>;

/** The page on which a draft stands in a language: its own, or the one that lists it, and then the part of that page. */
export function placeOf(draft: Draft, locale: Locale): { path: string; part: string | null } {
  if ('global' in draft) return { path: sitePagePath(pagesOfGlobals[draft.global], locale), part: null };
  const [path = '/', part = null] = entryPath(draft, locale).split('#');
  return { path, part };
}

/** Every address of the page of a draft, and where each is previewed, as far as the grant reaches. */
export function ownLinks({ token, grant }: Asked, draft: Draft): Map<string, string> {
  return new Map(grant.locales.map((locale) => [placeOf(draft, locale).path, previewPath(token, locale)]));
}

/** What a preview adds to the page. */
export function previewOf(asked: Asked, { draft, faults }: AcceptedDraft, cmsOrigin: string): Preview {
  const { token, locale, view } = asked;
  const sides = withEnglish(locale).map((code) => ({ locale: code, href: previewPath(token, code, 'frame') }));
  return {
    cmsOrigin,
    bar: view === 'frame' ? null : { ...barOf(asked, draft), faults: faultsIn(locale, faults) },
    part: placeOf(draft, locale).part,
    frames: view === 'side-by-side' ? sides : [],
    message: null,
  };
}

const withEnglish = (locale: Locale): Locale[] => [locale, sourceLocale];

/** What is missing in English is missing everywhere; what is missing in other languages matters to their readers alone. */
function faultsIn(locale: Locale, faults: PreviewBarFacts['faults']): PreviewBarFacts['faults'] {
  const shown = withEnglish(locale).map((code) => localeInfo(code).englishName);
  return faults.filter(({ language }) => shown.includes(language));
}

function barOf({ token, grant, locale, view }: Asked, draft: Draft): Omit<PreviewBarFacts, 'faults'> {
  const languages = localeCodes.filter(
    (code) => grant.locales.includes(code) && (code === locale || code === sourceLocale || code in draft.languages),
  );
  return {
    languages: languages.map((code) => ({
      locale: code,
      href: previewPath(token, code, view === 'side-by-side' && code !== sourceLocale ? view : 'page'),
      isCurrent: code === locale,
    })),
    otherView: otherViewOf({ token, grant, locale, view }),
    until: grant.kind === 'share' ? untilWords(grant.expires) : null,
  };
}

function otherViewOf({ token, grant, locale, view }: Asked): PreviewBarFacts['otherView'] {
  if (locale === sourceLocale || !grant.locales.includes(sourceLocale)) return null;
  const language = localeInfo(locale).englishName;
  return view === 'side-by-side'
    ? { href: previewPath(token, locale), text: format(words.onePage, { language }) }
    : { href: previewPath(token, locale, 'side-by-side'), text: words.sideBySide };
}

function untilWords(moment: string): string {
  return new Date(moment).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/London' });
}
