import type { RuleId } from '../findings/rules.ts';

/** A change that makes one of the site's own pages worse, and the rules of which one must see it. */
export interface Mutant {
  name: string;
  /** Address of the printed page. */
  page: string;
  change: (html: string) => string;
  /** Other pages of the site, as they are, that it is laid beside: for rules that compare pages. */
  beside?: readonly string[];
  /** Our rules, or `engine rule`; one of them must speak, of something that it did not speak of before. */
  killedBy: readonly (RuleId | `${'axe' | 'ibm' | 'html-validate'} ${string}`)[];
}

export const advice = '/advice/holding-a-pencil';
export const arabic = '/ar/contact';
export const urdu = '/ur/advice/holding-a-pencil';
export const search = '/search';

/** Exchanges the first place where a pattern fits. */
export const swap = (pattern: RegExp | string, by: string) => (html: string) => html.replace(pattern, by);
/** Puts markup at the end of the main part. */
export const add = (markup: string) => (html: string) => html.replace('</main>', `${markup}</main>`);
/** Adds rules of style. */
export const style = (css: string) => (html: string) => html.replace('</head>', `<style>${css}</style></head>`);
/** Adds a script at the end of the page. */
export const script = (code: string) => (html: string) => html.replace('</body>', `<script>${code}</script></body>`);
export const both = (first: (html: string) => string, second: (html: string) => string) => (html: string) =>
  second(first(html));
