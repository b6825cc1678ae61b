import { textContrast } from '../colour.ts';
import { all } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { textBlocks } from '../text-blocks.ts';

/** Less than an eye can tell. */
const unseen = 0.1;

let before = new Map<HTMLElement, number>();

/** Notes the contrast of every text, to be compared with itself when readers have asked for more. */
export function rememberContrast(): void {
  before = contrasts();
}

/** Text that is paler now than it was. */
export function* checkContrastLost(): Iterable<Observation> {
  // A colour that glides to another is in between.
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  for (const [element, now] of contrasts()) {
    const was = before.get(element);
    if (was === undefined || now > was - unseen) continue;
    const what = `With more contrast asked for, the contrast falls from ${was.toFixed(2)} to ${now.toFixed(2)} to 1.`;
    yield { rule: 'more-contrast-lost', element, what };
  }
}

function contrasts(): Map<HTMLElement, number> {
  const parts = textBlocks().flatMap(({ element }) => [element, ...all('*', element)].filter(hasOwnText));
  const measured = parts.map((element) => [element, textContrast(element)] as const);
  return new Map(measured.flatMap(([element, contrast]) => (contrast === null ? [] : [[element, contrast]])));
}

const hasOwnText = (element: HTMLElement) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
