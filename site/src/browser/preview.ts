/**
 * On previews alone: shows what is typed in the CMS, saved or not. Only the CMS's origin is listened to, or, in a frame of a
 * view in two languages, the page around.
 */
const cms = document.querySelector<HTMLMetaElement>('meta[name="preview-cms"]')?.content ?? '';
const frames = () => [...document.querySelectorAll('iframe')];

/** Milliseconds without a change after which the page is asked for: longer than between two keys, or each key would ask. */
const pause = 300;

/** What stands in the form, as the body of a request; null before the form has said so, and for what is saved. */
let typed: string | null = null;
let shown: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
  const isFromCms = origin === cms && (source === parent || source === opener);
  const isFromPageAround = origin === location.origin && source === parent && parent !== window;
  if (!isFromCms && !isFromPageAround) return;
  for (const frame of frames()) frame.contentWindow?.postMessage(data, location.origin);
  const message = (typeof data === 'object' && data !== null ? data : {}) as FromCms;
  if (message.type === 'payload-live-preview' && message.data) noteTyped(message);
  // Saved: also what the form does not hold, such as the address, may be another.
  if (message.type === 'payload-document-event') void showAgain();
});

/** What Payload sends: on every change of the form, and when a document has been saved. */
interface FromCms {
  type?: unknown;
  locale?: unknown;
  data?: unknown;
}

function noteTyped({ locale, data }: FromCms): void {
  typed = JSON.stringify({ locale, values: data });
  clearTimeout(timer);
  if (typed !== shown) timer = setTimeout(() => void showAgain(), pause);
}

// The CMS sends nothing before it has heard this.
for (const listener of [parent === window ? null : parent, opener as Window | null])
  listener?.postMessage({ type: 'payload-live-preview', ready: true }, cms);

const part = document.querySelector<HTMLMetaElement>('meta[name="preview-part"]')?.content;
if (part !== undefined) document.getElementById(part)?.scrollIntoView();

/** Ends with the press that is going on: a text that is exchanged under a finger loses the press. */
let released: Promise<void> = Promise.resolve();
addEventListener('pointerdown', () => {
  released = new Promise((resolve) => {
    // The click comes after it.
    const release = () => setTimeout(resolve);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release, { once: true });
  });
});

let isAsking = false;
let isAskedAgain = false;

/** One question at a time; one that comes meanwhile is asked afterwards, so that the last word is never missed. */
async function showAgain(): Promise<void> {
  isAskedAgain = true;
  if (isAsking) return;
  isAsking = true;
  while (isAskedAgain) {
    isAskedAgain = false;
    shown = typed;
    const response = await fetch(location.href, { cache: 'no-store', ...asPosted(typed) }).catch(() => null);
    const text = await response?.text();
    await released;
    if (text !== undefined) show(new DOMParser().parseFromString(text, 'text/html'));
  }
  isAsking = false;
}

function asPosted(body: string | null): RequestInit {
  return body === null ? {} : { method: 'POST', body, headers: { 'content-type': 'application/json' } };
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
  // Where pages scroll smoothly, nothing is to be seen of this.
  scrollTo({ left: x, top: y, behavior: 'instant' });
}

/** In the view of two languages the frames show themselves again. */
function showBar(page: Document): void {
  const bar = page.querySelector('.preview-bar');
  if (bar) document.querySelector('.preview-bar')?.replaceWith(document.adoptNode(bar));
}

export {};
