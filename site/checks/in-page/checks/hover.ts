import { all, isFocusable } from '../dom.ts';
import type { Observation } from '../observation.ts';

interface HoverRule {
  selector: string;
  shows: boolean;
}

/** What style sheets show under the mouse and never for the keyboard. */
export function* checkHover(): Iterable<Observation> {
  const rules = styleRules();
  const shown = rules.filter(({ selector, shows }) => shows && selector.includes(':hover'));
  const focused = rules.filter(
    ({ selector, shows }) => shows && /:focus|:target|:checked|\[open\]|\[aria-expanded/.test(selector),
  );
  for (const { selector } of shown) {
    const trigger = /^(.*?):hover/.exec(selector)?.[1] ?? '';
    for (const target of select(withoutStates(selector))) {
      if (target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const by = target.closest(trigger || '*') ?? select(trigger)[0];
      const isReached =
        focused.some((rule) => select(withoutStates(rule.selector)).includes(target)) && !!by && canFocus(by);
      if (!isReached && target.textContent.trim())
        yield {
          rule: 'hover-only',
          element: by ?? target,
          what: `“${target.textContent.trim().slice(0, 60)}” appears only under the mouse.`,
        };
    }
  }
}

function canFocus(trigger: Element): boolean {
  return isFocusable(trigger) || all('*', trigger).some(isFocusable);
}

const withoutStates = (selector: string) =>
  selector
    .replace(/:(?:hover|focus(?:-within|-visible)?|active|target|checked)/g, '')
    .replace(/::?(?:before|after)/g, '');

function select(selector: string): HTMLElement[] {
  try {
    return selector.trim() ? all(selector) : [];
  } catch {
    return [];
  }
}

function styleRules(): HoverRule[] {
  return [...document.styleSheets].flatMap((sheet) => {
    try {
      return flat([...sheet.cssRules]);
    } catch {
      // A style sheet of another site is closed to scripts.
      return [];
    }
  });
}

function flat(rules: CSSRule[]): HoverRule[] {
  return rules.flatMap((rule) => {
    if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) return [];
    const inner = 'cssRules' in rule ? flat([...(rule.cssRules as CSSRuleList)]) : []; // every grouping rule has a list of rules
    if (!(rule instanceof CSSStyleRule)) return inner;
    const { display, visibility, opacity, left, height, maxHeight } = rule.style;
    const shows =
      (display !== '' && display !== 'none') ||
      visibility === 'visible' ||
      Number(opacity) > 0 ||
      left !== '' ||
      height === 'auto' ||
      parseFloat(maxHeight) > 0;
    return [...rule.selectorText.split(',').map((selector) => ({ selector: selector.trim(), shows })), ...inner];
  });
}
