import { expect, test } from 'vitest';
import { compareFrames } from './compare-frames.ts';
import type { PageFrame } from './page-frame.ts';

const usual: PageFrame = {
  language: 'en',
  header: ['Home', 'Advice', 'Contact'],
  footer: ['Privacy', 'About'],
  parts: ['header', 'main part', 'ways to ask for help', 'footer'],
};
const others = ['/a', '/b', '/c'].map((page) => ({ page, frame: usual }));
const differences = (changed: Partial<PageFrame>, page = '/d') =>
  compareFrames([{ page, frame: { ...usual, ...changed } }, ...others]);

test('pages with one frame do not differ', () => {
  expect(differences({})).toEqual([]);
});

const turned: [string, Partial<PageFrame>, string][] = [
  ['header', { header: ['Advice', 'Home', 'Contact'] }, 'navigation-order'],
  ['footer', { footer: ['About', 'Privacy'] }, 'navigation-order'],
  ['help', { parts: ['header', 'ways to ask for help', 'main part', 'footer'] }, 'help-order'],
];
test.each(turned)('another order of the %s is found on the page that has it', (_part, changed, rule) => {
  expect(differences(changed).map(({ page, observed }) => [page, observed.rule])).toEqual([['/d', rule]]);
});

test('the two that changed places are named', () => {
  expect(differences({ header: ['Advice', 'Home', 'Contact'] })[0]?.observed.what).toContain(
    'In the header “Advice” comes before “Home”; on /a and most pages',
  );
});

test('the order of most pages counts, not that of the first', () => {
  expect(differences({ footer: ['About', 'Privacy'] }, '/').map(({ page }) => page)).toEqual(['/']);
});

test('a link more between the others is no other order', () => {
  expect(differences({ header: ['Home', 'News', 'Advice', 'Contact'] })).toEqual([]);
});

test('a link that all other pages have is missed', () => {
  expect(differences({ header: ['Home', 'Contact'] }).map(({ observed }) => observed.what)).toEqual([
    'The header lacks “Advice”, which nearly all other pages have.',
  ]);
});

test('a page without a line for help has no other order', () => {
  expect(differences({ parts: ['header', 'main part', 'footer'] })).toEqual([]);
});

test('another language may have another order', () => {
  expect(differences({ language: 'ar', header: ['Contact', 'Advice', 'Home'] })).toEqual([]);
});
