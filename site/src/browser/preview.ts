/**
 * On previews alone: shows the draft again whenever the CMS has saved it. Only the CMS's origin is listened to, or, in a
 * frame of a view in two languages, the page around.
 */
const cms = document.querySelector<HTMLMetaElement>('meta[name="preview-cms"]')?.content ?? '';
const frames = () => [...document.querySelectorAll('iframe')];
const saved = 'payload-document-event';

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  const isFromCms = origin === cms && (source === parent || source === opener);
  const isFromPageAround = origin === location.origin && source === parent && parent !== window;
  if ((isFromCms || isFromPageAround) && typeOf(data) === saved) void showAgain();
});

// The CMS sends nothing before it has heard this.
for (const listener of [parent === window ? null : parent, opener as Window | null])
  listener?.postMessage({ type: 'payload-live-preview', ready: true }, cms);

const part = document.querySelector<HTMLMetaElement>('meta[name="preview-part"]')?.content;
if (part !== undefined) document.getElementById(part)?.scrollIntoView();

let isAsking = false;
let isAskedAgain = false;

/** One question at a time; one that comes meanwhile is asked afterwards, so that the last word is never missed. */
async function showAgain(): Promise<void> {
  for (const frame of frames()) frame.contentWindow?.postMessage({ type: saved }, location.origin);
  isAskedAgain = true;
  if (isAsking) return;
  isAsking = true;
  while (isAskedAgain) {
    isAskedAgain = false;
    const response = await fetch(location.href, { cache: 'no-store' }).catch(() => null);
    if (response) show(new DOMParser().parseFromString(await response.text(), 'text/html'));
  }
  isAsking = false;
}

/** Puts the new text in the place of the old one. What was opened stays open, and the reader's place is kept. */
function show(page: Document): void {
  if (frames().length > 0) return showBar(page);
  const open = [...document.querySelectorAll('details')].map((details) => details.open);
  const [x, y] = [scrollX, scrollY];
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.documentElement.dir = page.documentElement.dir;
  document.body.replaceWith(document.adoptNode(page.body));
  for (const [index, details] of document.querySelectorAll('details').entries())
    if (open[index] === true) details.open = true;
  scrollTo(x, y);
}

/** In the view of two languages the frames show themselves again. */
function showBar(page: Document): void {
  const bar = page.querySelector('.preview-bar');
  if (bar) document.querySelector('.preview-bar')?.replaceWith(document.adoptNode(bar));
}

function typeOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : null;
}

export {};
