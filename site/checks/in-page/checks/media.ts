import { brandClash } from '../brands.ts';
import { all, isDrawn, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';

const transcript =
  /transcript|transkrypc|transcriere|стенограм|transcri[cç]|deşifre|döküm|نص مكتوب|تحریری متن|প্রতিলিপি|文字稿|text version|read (?:the|it as) text/i;
const sound = /\.(?:mp3|wav|ogg|oga|m4a|aac|flac|wma|aiff?)(?:[?#]|$)/i;
const film = /\.(?:mp4|webm|ogv|mov|avi|wmv|m4v|mpe?g)(?:[?#]|$)/i;

export function* checkMedia(): Iterable<Observation> {
  for (const video of all('video').filter((element) => element instanceof HTMLVideoElement)) {
    const captions = video.querySelector('track[kind="captions"][src], track[kind="subtitles"][src]');
    if (!captions) yield { rule: 'video-no-captions', element: video, what: 'The video has no captions.' };
    yield* checkPlaying(video);
  }
  for (const audio of all('audio').filter((element) => element instanceof HTMLAudioElement)) {
    if (!hasTranscript(audio))
      yield { rule: 'audio-no-transcript', element: audio, what: 'The recording has no transcript.' };
    yield* checkPlaying(audio);
  }
  for (const embedded of all('object, embed, applet')) yield* checkEmbedded(embedded);
  for (const frame of all('iframe, frame')) yield* checkFrame(frame);
  for (const link of all('a[href]')) yield* checkMediaLink(link);
}

function* checkPlaying(media: HTMLMediaElement): Iterable<Observation> {
  if (media.autoplay && !media.muted)
    yield { rule: 'media-autoplay', element: media, what: 'It starts by itself, with sound.' };
  else if (media.autoplay && !media.controls)
    yield { rule: 'media-autoplay', element: media, what: 'It starts by itself and cannot be stopped.' };
  if (!media.controls && (media instanceof HTMLVideoElement ? isDrawn(media) : false))
    yield { rule: 'media-no-controls', element: media, what: 'It has no controls.' };
}

function* checkEmbedded(element: HTMLElement): Iterable<Observation> {
  const said = spaced(element.textContent) || element.getAttribute('aria-label') || element.getAttribute('title');
  const inner = element.querySelector('img[alt]:not([alt=""])');
  if (!said && !inner && !element.closest('object object'))
    yield { rule: 'object-no-alternative', element, what: 'There is nothing for those who cannot use it.' };
}

const poorFrameTitle =
  /^(?:i?frame|untitled|title|content|contents|embed(?:ded)?|widget|video|page|document|blank|about:blank|\d+|https?:.*|.*\.html?)$/i;

function* checkFrame(frame: HTMLElement): Iterable<Observation> {
  const title = spaced(frame.getAttribute('title'));
  const source = frame.getAttribute('src') ?? '';
  if (!title || frame.getAttribute('aria-hidden') === 'true') return;
  if (poorFrameTitle.test(title)) yield { rule: 'frame-title-poor', element: frame, what: `“${title}” says nothing.` };
  else if (namesOnlyAnotherBody(title, source))
    yield {
      rule: 'frame-title-poor',
      element: frame,
      what: `The title says “${title}”; the frame shows ${source || 'nothing'}.`,
    };
}

/** “Facebook” on a frame that comes from somewhere else, or the bare name of a body, which is not what the frame holds. */
function namesOnlyAnotherBody(title: string, source: string): boolean {
  const isOneWord = !title.includes(' ');
  const known = brandClash(title, `${source} none`) ?? (isOneWord ? brandClash(title, 'bbc apple') : null);
  return known !== null && !source.toLowerCase().includes(known.said);
}

function* checkMediaLink(link: HTMLElement): Iterable<Observation> {
  const href = link.getAttribute('href') ?? '';
  if (sound.test(href) && !hasTranscript(link))
    yield { rule: 'link-sound-no-transcript', element: link, what: 'No transcript stands beside this recording.' };
  if (film.test(href) && !hasTranscript(link) && !/caption|subtitle/i.test(link.textContent))
    yield {
      rule: 'video-no-captions',
      element: link,
      what: 'The link opens a bare film; nothing says that it has captions or a transcript.',
    };
}

/** Is a transcript offered nearby: in the same section, or as a link on the page that names it? */
function hasTranscript(element: Element): boolean {
  const described = document.getElementById(element.getAttribute('aria-describedby') ?? '');
  if (described) return true;
  const near = element.closest('figure, section, article, li') ?? element.parentElement?.parentElement ?? document.body;
  return all('a[href], details, summary, h2, h3, h4, p', near).some(
    (other) => other !== element && transcript.test(other.textContent),
  );
}
