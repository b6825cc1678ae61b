/** The bundle that is put into the page. The gate calls what it exports by name. */
import type { FoundElement, Observed } from '../findings/finding.ts';
import { checkBidiOrder, checkSides } from './checks/bidi.ts';
import { checkForms } from './checks/forms.ts';
import { checkHover } from './checks/hover.ts';
import { checkLanguage } from './checks/language.ts';
import * as layout from './checks/layout.ts';
import { checkLinks } from './checks/links.ts';
import { checkContrastLost } from './checks/more-contrast.ts';
import { checkColourMeaning, checkContrast, checkCssWords, checkLinkLook, checkTypography } from './checks/look.ts';
import { checkMedia } from './checks/media.ts';
import { checkMotion, checkReducedMotion } from './checks/motion.ts';
import { checkMouse } from './checks/mouse.ts';
import { checkPictures } from './checks/pictures.ts';
import * as structure from './checks/structure.ts';
import { checkTables } from './checks/tables.ts';
import { checkTargets } from './checks/targets.ts';
import { checkWords } from './checks/words.ts';
import { excerptOf, selectorOf } from './dom.ts';
import type { Observation, PageCheck } from './observation.ts';

const standing: PageCheck[] = [
  ...[checkPictures, checkMedia, checkLinks, checkTables, checkForms, checkLanguage, checkBidiOrder, checkSides],
  ...[
    structure.checkHeadings,
    structure.checkFakeHeadings,
    structure.checkLists,
    structure.checkTextWall,
    structure.checkTitle,
  ],
  ...[
    structure.checkArticles,
    structure.checkMarkup,
    checkTypography,
    checkColourMeaning,
    checkLinkLook,
    checkContrast,
  ],
  ...[checkCssWords, checkTargets, checkHover, checkMotion, checkWords, checkMouse, layout.checkScrollers],
];

/** Everything that can be judged on the page as it stands. */
export const standingChecks = (): Observed[] => standing.flatMap(observe);
export const mouseOnly = (): Observed[] => observe(checkMouse);
export const reflow = (): Observed[] => observe(layout.checkReflow);
export const reflowOfLargeText = (): Observed[] => observe(layout.checkReflowOfLargeText);
export const reducedMotion = (): Observed[] => observe(checkReducedMotion);
export const forcedColours = (): Observed[] => observe(layout.checkForcedColours);
export const contrastLost = (): Observed[] => observe(checkContrastLost);
export const print = (): Observed[] => observe(layout.checkPrint);
export const { rememberDrawn, doubleText, undoubleText, spaceText, unspaceText } = layout;

export { rememberContrast } from './checks/more-contrast.ts';
export { frameOfPage } from './frame.ts';
export * from './interaction.ts';
export * from './keyboard.ts';
export * from './status.ts';

let before = new Set<Element>();

/** Notes which boxes cut or cover text already, so that `cutText` tells only what a change has broken. */
export function rememberCuts(): void {
  before = new Set([...layout.clippedBoxes(), ...layout.overlappingBoxes()]);
}

export function cutText(rules: { clipped: Observed['rule']; overlaps: Observed['rule'] }): Observed[] {
  const cut = layout.clippedBoxes().filter((element) => !before.has(element));
  const covered = layout.overlappingBoxes().filter((element) => !before.has(element));
  return [
    ...[...new Set(cut)].map((element) =>
      toObserved({ rule: rules.clipped, element, what: 'Its box cuts the text off.' }),
    ),
    ...[...new Set(covered)].map((element) =>
      toObserved({ rule: rules.overlaps, element, what: 'Its text lies over other text.' }),
    ),
  ];
}

export const describe = (element: Element): FoundElement => ({
  selector: selectorOf(element),
  html: excerptOf(element),
});

function observe(check: PageCheck): Observed[] {
  return [...check()].map(toObserved);
}

function toObserved({ rule, element, what }: Observation): Observed {
  return { rule, element: describe(element), what };
}

/** An element by the path that another engine gave. */
export function describeXPath(path: string): FoundElement | null {
  const found = document.evaluate(path, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue;
  return found instanceof Element ? describe(found) : null;
}

export function describeSelector(selector: string): FoundElement | null {
  const found = document.querySelector(selector);
  return found ? describe(found) : null;
}

/** Pictures that may move, by address. */
export const picturesToWatch = (): { src: string; element: FoundElement }[] =>
  [...document.images]
    .filter((image) => /\.(?:gif|apng|png|webp|avif)(?:[?#]|$)/i.test(image.src) && image.checkVisibility())
    .map((image) => ({ src: image.src, element: describe(image) }));

/** How much the main part says to the eye; nothing while it is hidden. */
export function shownLength(): number {
  const main = document.querySelector<HTMLElement>('main') ?? document.body;
  return main.checkVisibility() ? main.innerText.trim().length : 0;
}
