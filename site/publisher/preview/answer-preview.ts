import { isLocale, sourceLocale, type Locale } from '@ot/shared-types';
import { previewViews, type PreviewView, type Unsaved } from '@ot/shared-types/preview';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import { strings } from '../../src/i18n/strings/index.ts';
import type { Preview, PreviewMessage } from '../../content/preview.ts';
import { CmsUnavailable, type CmsClient } from '../client/cms-client.ts';
import { recordingReader } from '../dependencies/recording-reader.ts';
import type { Render } from '../render/bundle.ts';
import { pageText } from '../render/print-page.ts';
import type { ContentSource } from '../store/stored.ts';
import { acceptDraft, type AcceptedDraft } from './accept-draft.ts';
import { ownLinks, placeOf, previewOf, type Asked } from './draft-page.ts';
import { DraftOver } from './draft-over.ts';
import { isSigned, openLink } from './open-link.ts';
import { withPreviewLinks } from './preview-links.ts';

export interface PreviewParts {
  client: Pick<CmsClient, 'draft' | 'file' | 'grant'>;
  /** What is published; looked at anew for each answer. */
  published: () => ContentSource;
  render: Render;
  /** The key of the export, from which that of the links is made. */
  key: string;
  cmsOrigin: string;
  siteOrigin: string;
  clock: () => Date;
}

export interface PreviewAnswer {
  status: number;
  html: string;
}

/**
 * The preview at an address, or a page that says in one sentence why there is none. `unsaved` comes from an editor's screen
 * alone: a shared link shows what is saved.
 */
export async function answerPreview(
  parts: PreviewParts,
  path: string,
  unsaved: Unsaved | null,
): Promise<PreviewAnswer> {
  const [, token = ''] = path.split('/');
  const reader = isSigned(token) ? forStaff : forReader(localeIn(path));
  try {
    const asked = await askedOf(parts, path, reader);
    if ('status' in asked) return await say(parts, asked);
    if (unsaved !== null && asked.grant.kind !== 'editor') return await say(parts, reader.forged);
    const accepted = acceptDraft(await parts.client.draft(asked.grant.document, unsaved));
    return accepted ? await show(parts, asked, accepted) : await say(parts, reader.gone);
  } catch (error) {
    if (error instanceof CmsUnavailable) return say(parts, reader.stopped);
    throw error;
  }
}

interface Said {
  status: number;
  message: PreviewMessage;
}

const inEnglish = (status: number, title: string, text: string): Said => ({
  status,
  message: { locale: sourceLocale, title, text },
});

/** What is said where nothing opens: to the people who make the site in English, like the CMS. */
const forStaff = {
  forged: inEnglish(403, words.forgedTitle, words.forged),
  ended: inEnglish(410, words.expiredTitle, words.expired),
  gone: inEnglish(404, words.goneTitle, words.gone),
  stopped: inEnglish(503, words.cmsStoppedTitle, words.cmsStopped),
};

/** To everybody else in the language of the address; whether a link ended, expired or never was is told to nobody. */
function forReader(locale: Locale): Record<keyof typeof forStaff, Said> {
  const { closedTitle, closed, stoppedTitle, stopped } = strings(locale).sharedDraft;
  const nothing = { status: 410, message: { locale, title: closedTitle, text: closed } };
  return {
    forged: { ...nothing, status: 403 },
    ended: nothing,
    gone: nothing,
    stopped: { status: 503, message: { locale, title: stoppedTitle, text: stopped } },
  };
}

const otherLanguage = inEnglish(403, words.otherLanguageTitle, words.otherLanguage);
const unfinished = inEnglish(200, words.cannotShowTitle, words.cannotShow).message;
const broken = inEnglish(200, words.brokenTitle, words.broken).message;

function localeIn(path: string): Locale {
  const [, , locale = ''] = path.split('/');
  return isLocale(locale) ? locale : sourceLocale;
}

/** What an address asks for, or why it opens nothing. Only the token says what is shown. */
async function askedOf(parts: PreviewParts, path: string, reader: typeof forStaff): Promise<Asked | Said> {
  const [, token = '', locale = '', view = 'page', ...rest] = path.split('/');
  const link = await openLink(parts, token);
  if (link.state !== 'open') return reader[link.state];
  if (!isLocale(locale) || !isView(view) || rest.length > 0) return reader.forged;
  const { grant } = link;
  return grant.locales.includes(locale) ? { token, grant, locale, view } : otherLanguage;
}

function isView(value: string): value is PreviewView {
  return previewViews.some((view) => view === value);
}

async function show(parts: PreviewParts, asked: Asked, accepted: AcceptedDraft): Promise<PreviewAnswer> {
  const preview = previewOf(asked, accepted, parts.cmsOrigin);
  if (asked.view === 'side-by-side') return own(parts, 'side-by-side', preview, 200);
  const { draft, faults } = accepted;
  const content = new DraftOver(parts.published(), draft, asked.locale);
  const render: Render = (url, locals) => parts.render(url, { ...locals, preview });
  const moment = { origin: parts.siteOrigin, now: parts.clock() };
  const printed = await pageText(render, content, placeOf(draft, asked.locale).path, moment);
  const isUnfinished = faults.length > 0 || printed.state === 'absent';
  if (printed.state !== 'printed')
    return own(parts, 'message', { ...preview, message: isUnfinished ? unfinished : broken }, 200);
  const links = {
    own: ownLinks(asked, draft),
    below: `/${asked.token}/`,
    siteOrigin: parts.siteOrigin,
    isFrame: asked.view === 'frame',
  };
  return { status: 200, html: withPreviewLinks(printed.html, links) };
}

function say(parts: PreviewParts, { status, message }: Said): Promise<PreviewAnswer> {
  const preview = { cmsOrigin: parts.cmsOrigin, bar: null, part: null, frames: [], message };
  return own(parts, 'message', preview, status);
}

/** A page that previews have for themselves. */
async function own(
  parts: PreviewParts,
  page: 'message' | 'side-by-side',
  preview: Preview,
  status: number,
): Promise<PreviewAnswer> {
  const { site } = recordingReader(parts.published(), { origin: parts.siteOrigin, now: parts.clock() });
  const html = await parts.render(`${parts.siteOrigin}/preview/${page}`, { site, preview });
  if (html === null) throw new Error(`The templates have no page "preview/${page}".`);
  return { status, html };
}
