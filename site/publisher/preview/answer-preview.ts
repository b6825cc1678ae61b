import { isLocale } from '@ot/shared-types';
import { previewViews, readGrant, type PreviewView, type Unsaved } from '@ot/shared-types/preview';
import { previewWords as words } from '../../src/i18n/preview-words.ts';
import type { Preview, PreviewMessage } from '../../src/preview.ts';
import { CmsUnavailable, type CmsClient } from '../client/cms-client.ts';
import { recordingReader } from '../dependencies/recording-reader.ts';
import type { Render } from '../render/bundle.ts';
import { printPage } from '../render/print-page.ts';
import type { ContentSource } from '../store/stored.ts';
import { acceptDraft, type AcceptedDraft } from './accept-draft.ts';
import { ownLinks, placeOf, previewOf, type Asked } from './draft-page.ts';
import { DraftOver } from './draft-over.ts';
import { withPreviewLinks } from './preview-links.ts';

export interface PreviewParts {
  client: Pick<CmsClient, 'draft' | 'file'>;
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
  const asked = askedOf(parts, path);
  if ('status' in asked) return say(parts, asked);
  if (unsaved !== null && asked.grant.kind !== 'editor') return say(parts, forged);
  try {
    const accepted = acceptDraft(await parts.client.draft(asked.grant.document, unsaved));
    return accepted ? await show(parts, asked, accepted) : await say(parts, gone);
  } catch (error) {
    if (error instanceof CmsUnavailable) return say(parts, stopped);
    throw error;
  }
}

interface Said {
  status: number;
  message: PreviewMessage;
}

const forged = { status: 403, message: { title: words.forgedTitle, text: words.forged } };
const otherLanguage = { status: 403, message: { title: words.otherLanguageTitle, text: words.otherLanguage } };
const expired = { status: 410, message: { title: words.expiredTitle, text: words.expired } };
const gone = { status: 404, message: { title: words.goneTitle, text: words.gone } };
const stopped = { status: 503, message: { title: words.cmsStoppedTitle, text: words.cmsStopped } };
const unfinished = { title: words.cannotShowTitle, text: words.cannotShow };
const broken = { title: words.brokenTitle, text: words.broken };

/** What an address asks for, or why it opens nothing. Only the token says what is shown. */
function askedOf({ key, clock }: PreviewParts, path: string): Asked | Said {
  const [, token = '', locale = '', view = 'page', ...rest] = path.split('/');
  const read = readGrant(token, key, clock());
  if (read.state === 'forged') return forged;
  if (read.state === 'expired') return expired;
  if (!isLocale(locale) || !isView(view) || rest.length > 0) return forged;
  return read.grant.locales.includes(locale) ? { token, grant: read.grant, locale, view } : otherLanguage;
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
  const printed = await printPage(render, content, placeOf(draft, asked.locale).path, moment);
  const isUnfinished = faults.length > 0 || printed.state === 'absent';
  if (printed.state !== 'printed')
    return own(parts, 'message', { ...preview, message: isUnfinished ? unfinished : broken }, 200);
  const links = {
    own: ownLinks(asked, draft),
    below: `/${asked.token}/`,
    siteOrigin: parts.siteOrigin,
    isFrame: asked.view === 'frame',
  };
  return { status: 200, html: withPreviewLinks(printed.file.toString(), links) };
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
