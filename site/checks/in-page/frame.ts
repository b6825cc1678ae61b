import type { PageFrame } from '../across/page-frame.ts';
import { all, isExposed, nameOf } from './dom.ts';

const sections = 'main, article, section, aside, nav, dialog, [role="main"], [role="region"]';
const landmarks = {
  header: 'header, [role="banner"]',
  main: 'main, [role="main"]',
  footer: 'footer, [role="contentinfo"]',
} as const;

/** Phone numbers and addresses for mail, by which people ask for help. */
const help = 'a[href^="tel:" i], a[href^="mailto:" i]';

/** The frame of the page: what is compared between pages of a language. */
export function frameOfPage(): PageFrame {
  const [header, main, footer] = [landmarks.header, landmarks.main, landmarks.footer].map(partOf);
  const parts = all([...Object.values(landmarks), help].join(', ')).flatMap((element) => {
    if (element === header) return ['header'];
    if (element === main) return ['main part'];
    if (element === footer) return ['footer'];
    return element.matches(help) && isHelp(element, main) ? ['ways to ask for help'] : [];
  });
  return { language: document.documentElement.lang, header: linksIn(header), footer: linksIn(footer), parts };
}

/** The page's own one; an article or an example may have others. */
function partOf(selector: string): HTMLElement | undefined {
  return all(selector).find((element) => isExposed(element) && !element.parentElement?.closest(sections));
}

/** Numbers in the main part belong to what the page is about. */
const isHelp = (element: Element, main: Element | undefined) => isExposed(element) && !main?.contains(element);

/** The page that a reader is on may be named without a link. */
function linksIn(part: HTMLElement | undefined): string[] {
  if (!part) return [];
  return all('a[href], [aria-current="page"]', part)
    .filter(isExposed)
    .map(nameOf)
    .filter((name) => name !== '');
}
