import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';
import { contrast, parseColour } from '../in-page/colour.ts';
import type { FocusLook, Stop } from '../in-page/keyboard.ts';

/** How much the focus changes of what is seen. */
type FocusStrength = 'clear' | 'weak' | 'none';

/** How far from its edge the inside of an element begins. */
const edge = 4;

/** What has been measured already: elements that look alike are measured once. */
export type FocusLooks = Map<string, FocusStrength>;

/** Does what has the focus look different, in pixels that differ by 3 to 1? */
export async function checkFocusLook(page: Page, stop: Stop, looks: FocusLooks): Promise<Observed[]> {
  const look = await call(page, 'lookOfFocus');
  if (!look || look.box.width < 2 || look.box.height < 2 || stop.isMedia) return [];
  const known = looks.get(look.signature);
  const strength = known ?? (hasPlainOutline(look) ? 'clear' : await measure(page, look));
  looks.set(look.signature, strength);
  if (strength === 'clear') return [];
  if (strength === 'weak') return [weak(stop)];
  return [
    {
      rule: 'focus-invisible',
      element: { selector: stop.selector, html: stop.html },
      what: 'With the focus it looks exactly as it does without.',
    },
  ];
}

function weak({ selector, html }: Stop): Observed {
  const what = 'With the focus it hardly changes: fewer pixels than a thin outline differ by 3 to 1.';
  return { rule: 'focus-weak', element: { selector, html }, what };
}

/** The browser's own ring is drawn in two colours and seen on every ground. */
function hasPlainOutline({ style }: FocusLook): boolean {
  return style['outline-style'] === 'auto' && parseColour(style['outline-color'] ?? '').alpha > 0;
}

async function measure(page: Page, { box, outline: around, isBroken }: FocusLook): Promise<FocusStrength> {
  const size = page.viewportSize() ?? { width: 1280, height: 900 };
  const left = Math.max(0, Math.floor(box.x - 8));
  const top = Math.max(0, Math.floor(box.y - 8));
  const clip = {
    x: left,
    y: top,
    width: Math.min(size.width - left, Math.ceil(box.width + 16)),
    height: Math.min(size.height - top, Math.ceil(box.height + 16)),
  };
  if (clip.width < 1 || clip.height < 1) return 'clear';
  const focused = await pixelsOf(page, clip);
  await page.evaluate(() => {
    // Kept, to give the focus back: the walk goes on from here.
    const kept = document.activeElement;
    (window as unknown as { gateFocus: Element | null }).gateFocus = kept;
    if (kept instanceof HTMLElement) kept.blur();
  });
  const plain = await pixelsOf(page, clip);
  await page.evaluate(() => {
    const kept = (window as unknown as { gateFocus: HTMLElement | null }).gateFocus; // set by the call above
    kept?.focus({ preventScroll: true, focusVisible: true });
  });
  const inner = {
    left: box.x - left + edge,
    top: box.y - top + edge,
    right: box.x - left + box.width - edge,
    bottom: box.y - top + box.height - edge,
  };
  const { ring, inside, any } = changes(focused, plain, { width: clip.width, inner });
  const area = Math.max(1, (box.width - 2 * edge) * (box.height - 2 * edge));
  const outline = Math.min(around, 2 * (clip.width + clip.height) * (isBroken ? 2 : 1));
  // A thin line is not enough; words that only move a little are no sign.
  if (ring + (isBroken ? inside : 0) >= 1.5 * outline || inside >= 0.5 * area) return 'clear';
  return any > 0 ? 'weak' : 'none';
}

async function pixelsOf(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<Buffer> {
  const picture = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  return sharp(picture).removeAlpha().raw().toBuffer();
}

interface Inner {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Pixels that differ by 3 to 1 around the element and inside it, and pixels that differ at all. */
function changes(
  a: Buffer,
  b: Buffer,
  { width, inner }: { width: number; inner: Inner },
): { ring: number; inside: number; any: number } {
  const count = { ring: 0, inside: 0, any: 0 };
  for (let index = 0; index + 2 < Math.min(a.length, b.length); index += 3) {
    if (a[index] === b[index] && a[index + 1] === b[index + 1] && a[index + 2] === b[index + 2]) continue;
    count.any += 1;
    if (contrast(pixel(a, index), pixel(b, index)) < 3) continue;
    const [x, y] = [(index / 3) % width, Math.floor(index / 3 / width)];
    const isInside = x > inner.left && x < inner.right && y > inner.top && y < inner.bottom;
    count[isInside ? 'inside' : 'ring'] += 1;
  }
  return count;
}

const pixel = (data: Buffer, at: number) => ({
  red: data[at] ?? 0,
  green: data[at + 1] ?? 0,
  blue: data[at + 2] ?? 0,
  alpha: 1,
});
