import { brandClash } from '../brands.ts';
import { all, isDrawn, isExposed, nameOf, shownText, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';
import { textBlocks } from '../text-blocks.ts';

const placeholders =
  /^(?:image|img|photo|photograph|picture|pic|graphic|icon|logo|banner|alt|alt text|alternative text|placeholder|spacer|blank|untitled|null|undefined|none|n\/?a|todo|tbc|xxx+|test|decorative|decoration|figure|screenshot|chart|graph|diagram|[^\p{L}\p{N}]*|\d+|[\p{L}\p{N}])$/iu;
const decorativeFile =
  /decor|spacer|border|line|divid|swirl|pattern|background|\bbg\b|texture|bullet|blank|pixel|shim|dot|wave|gradient|shadow|ornament|separator|placeholder|example|sample/i;
const spacerFile = /(?:^|[/_-])(?:spacer|blank|pixel|shim|clear|transparent|transp|1x1|trans|space)(?:[._-]|$)/i;

export function* checkPictures(): Iterable<Observation> {
  for (const image of all('img').filter((element) => element instanceof HTMLImageElement)) {
    if (image.checkVisibility()) yield* checkImage(image);
  }
  for (const drawing of all('svg:not(svg svg)')) yield* checkDrawing(drawing);
  yield* checkBackgrounds();
}

function* checkImage(image: HTMLImageElement): Iterable<Observation> {
  const alt = image.getAttribute('alt');
  if (isSpacer(image)) yield { rule: 'image-spacer', element: image, what: 'A picture is used as empty space.' };
  if (alt === null || !isExposed(image)) return;
  const role = image.getAttribute('role');
  if (alt.trim() && (role === 'presentation' || role === 'none'))
    yield {
      rule: 'image-decorative-with-alt',
      element: image,
      what: `Marked as decoration, and described as “${alt}”.`,
    };
  yield* alt.trim() ? checkAlternative(image, spaced(alt)) : checkEmptyAlternative(image, alt);
}

function* checkAlternative(image: HTMLImageElement, alt: string): Iterable<Observation> {
  const file = fileOf(image);
  const say = (rule: Observation['rule'], what: string): Observation => ({ rule, element: image, what });
  if (isFileName(alt, file)) yield say('image-alt-file-name', `The alternative is the name of a file: “${alt}”.`);
  else if (placeholders.test(alt)) yield say('image-alt-placeholder', `The alternative says nothing: “${alt}”.`);
  else if (/^(?:an? |the )?(?:image|picture|photo(?:graph)?|graphic|icon|pic) (?:of|showing|shows) /i.test(alt))
    yield say('image-alt-prefix', `The alternative begins with “${alt.split(' ').slice(0, 3).join(' ')}”.`);
  if (alt.length > 150) yield say('image-alt-long', `The alternative has ${alt.length} characters.`);
  const clash = brandClash(alt, file);
  if (clash) yield say('image-alt-wrong', `The alternative says “${clash.said}”, the file is called “${clash.found}”.`);
  if (repeatsNeighbour(image, alt)) yield say('image-alt-repeated', `The text beside it says “${alt}” too.`);
  const twin = all('img[alt]').find((other) => other !== image && sameWordsOtherPicture(other, image, alt));
  if (twin) yield say('image-alt-wrong', `Another picture has the same alternative: “${alt}”.`);
}

function sameWordsOtherPicture(other: HTMLElement, image: HTMLImageElement, alt: string): boolean {
  if (!(other instanceof HTMLImageElement)) return false;
  return (
    spaced(other.alt).toLowerCase() === alt.toLowerCase() &&
    other.src !== image.src &&
    other.getBoundingClientRect().width > 40
  );
}

/** A described picture whose description was left empty. Its file's name tells: words, and none that means decoration. */
function* checkEmptyAlternative(image: HTMLImageElement, alt: string): Iterable<Observation> {
  const file = fileOf(image);
  const box = image.getBoundingClientRect();
  const words = file.replace(/\.\w+$/, '').match(/[a-z]{3,}/gi) ?? [];
  const isNamed = words.length > 0 && !decorativeFile.test(file) && !isSpacer(image);
  const caption = image.closest('figure')?.querySelector('figcaption');
  const companion = image.closest('a[href], button, li, [class*="card"], summary');
  const isAlone = !companion || spaced(companion.textContent) === '';
  if (!isNamed || box.width < 40 || box.height < 20 || !isAlone || image.closest('a[href]')) return;
  if (image.getAttribute('role') === 'presentation' || image.hasAttribute('data-decorative')) return;
  const looksHashed = /[0-9a-f]{8,}|^(?:img|dsc|image|photo)[-_]?\d+/i.test(file);
  if (caption) return;
  if (!looksHashed)
    yield { rule: 'image-meaning-hidden', element: image, what: `“${file}” is marked as decoration (alt="${alt}").` };
}

function repeatsNeighbour(image: HTMLImageElement, alt: string): boolean {
  const figure = image.closest('figure');
  const link = image.closest('a, button');
  const near = [figure?.querySelector('figcaption'), link, image.nextElementSibling, image.previousElementSibling];
  return near.some(
    (element) => element instanceof HTMLElement && shownText(element).toLowerCase() === alt.toLowerCase(),
  );
}

function isFileName(alt: string, file: string): boolean {
  if (/\.(?:jpe?g|png|gif|svg|webp|avif|bmp|tiff?)$/i.test(alt)) return true;
  const stem = file.replace(/\.\w+$/, '');
  if (/^(?:img|dsc|dscf|image|photo|pic|screenshot|p)[-_ ]?\d{2,}$/i.test(alt)) return true;
  return stem.length > 3 && alt.toLowerCase() === stem.toLowerCase() && /[-_\d]/.test(stem);
}

function isSpacer(image: HTMLImageElement): boolean {
  const { naturalWidth, naturalHeight } = image;
  const isThin = Math.min(image.width, image.height) <= 2 && image.width * image.height > 0;
  return (
    spacerFile.test(fileOf(image)) || (isThin && !image.alt) || (naturalWidth * naturalHeight === 1 && image.complete)
  );
}

function fileOf(image: HTMLImageElement): string {
  const source = image.getAttribute('src') ?? '';
  return source.startsWith('data:') ? '' : decodeURI(source.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}

function* checkDrawing(drawing: HTMLElement): Iterable<Observation> {
  if (!isExposed(drawing) || !isDrawn(drawing)) return;
  const role = drawing.getAttribute('role');
  if (
    role === 'presentation' ||
    role === 'none' ||
    drawing.closest('[role="img"][aria-label]') ||
    drawing.closest('a, button')
  )
    return;
  const name = nameOf(drawing) || spaced(drawing.querySelector('title, text')?.textContent);
  if (!name) yield { rule: 'svg-no-name', element: drawing, what: 'The drawing has no name and is not hidden.' };
}

const signs = /(?:important|warning|alert|error|danger|caution|info|success|tick|cross|logo|help|required|stop)/i;

/** A sign painted as a background, which only the eye sees. */
function* checkBackgrounds(): Iterable<Observation> {
  for (const { element, text } of [...textBlocks(), ...emptyBoxes()]) {
    const found = /url\("?([^")]+)"?\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
    if (!found || getComputedStyle(element).backgroundRepeat === 'repeat' || element.closest('[role="img"]')) continue;
    const file = found.startsWith('data:') ? '' : (found.split('/').at(-1) ?? '');
    const sign = signs.exec(file)?.[0] ?? (text === '' ? (/[a-z]{3,}/i.exec(file)?.[0] ?? '') : '');
    const isSaid = sign === '' || spaced(element.textContent).toLowerCase().includes(sign.toLowerCase());
    if (isSaid || decorativeFile.test(file) || isCompanion(element)) continue;
    yield {
      rule: 'background-meaning',
      element,
      what: `The background “${file}” means something that the text does not say.`,
    };
  }
}

function emptyBoxes(): { element: HTMLElement; text: string }[] {
  return all('div, span, i, p, a, td')
    .filter((element) => spaced(element.textContent) === '' && element.children.length === 0)
    .filter((element) => isDrawn(element) && isExposed(element) && !element.getAttribute('aria-label'))
    .map((element) => ({ element, text: '' }));
}

const isCompanion = (element: HTMLElement) => spaced(element.closest('a, button')?.textContent) !== '';
