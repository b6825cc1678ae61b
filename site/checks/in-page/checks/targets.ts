import { all, isDrawn } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { boxAround } from '../text-blocks.ts';

const controls =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="switch"], [role="menuitem"]';
const smallest = 24;
const comfortable = 44;

export function* checkTargets(): Iterable<Observation> {
  const targets = all(controls).filter((target) => isDrawn(target));
  for (const target of targets) {
    const box = touchBox(target);
    const isSmall = box.width < smallest || box.height < smallest;
    const isCrowded = targets.some(
      (other) => other !== target && !other.contains(target) && !target.contains(other) && crowds(box, touchBox(other)),
    );
    if (isInSentence(target)) continue;
    const size = `${Math.round(box.width)} by ${Math.round(box.height)} pixels`;
    const isNavigation = target.closest('nav, header, [role="navigation"]') !== null;
    if (isSmall && isCrowded)
      yield { rule: 'target-small', element: target, what: `It is ${size}, with others close by.` };
    else if (isNavigation && box.height < comfortable - 0.5)
      yield { rule: 'target-small-navigation', element: target, what: `It is ${size}.` };
  }
}

/** A label takes touches for its field. */
function touchBox(target: HTMLElement): DOMRect {
  const own = target.getBoundingClientRect();
  const label =
    target instanceof HTMLInputElement && ['checkbox', 'radio'].includes(target.type)
      ? target.labels?.[0]?.getBoundingClientRect()
      : undefined;
  return label && label.width * label.height > own.width * own.height ? label : own;
}

/** A link among words is as high as its line; the criterion lets it. */
function isInSentence(target: HTMLElement): boolean {
  if (!getComputedStyle(target).display.startsWith('inline') || target.matches('button, input, select')) return false;
  const box = boxAround(target);
  const others = all('a, button', box)
    .map((link) => link.textContent)
    .join('');
  return (box.textContent || '').replace(/[\s|·,/•-]+/g, '').length > others.replace(/[\s|·,/•-]+/g, '').length + 2;
}

/** A circle of 24 pixels around each centre must not touch the other target. */
function crowds(box: DOMRect, other: DOMRect): boolean {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const dx = Math.max(other.left - x, 0, x - other.right);
  const dy = Math.max(other.top - y, 0, y - other.bottom);
  return Math.hypot(dx, dy) < smallest / 2;
}
