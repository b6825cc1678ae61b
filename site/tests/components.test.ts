import { localeInfo, type Locale } from '@ot/shared-types';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allComponents, type ComponentWithExamples } from '../src/components/all-components.ts';
import { inArabic } from '../src/components/examples-in-arabic.ts';
import type { Example } from '../src/components/examples.ts';

/** Rules that measure what is drawn, which jsdom does not do. The browser tests run them on every page. */
const needsDrawing = ['color-contrast', 'color-contrast-enhanced', 'target-size', 'css-orientation-lock'];

const container = await AstroContainer.create();
const { window } = new JSDOM('<!doctype html><html></html>', { runScripts: 'outside-only' });
window.eval(axe.source);
// jsdom has no canvas and says so on every call; the rule that asks for one (icon ligatures) does without.
window.eval('HTMLCanvasElement.prototype.getContext = () => null;');

test('a fault is found', async () => {
  expect(await faultsOf({ name: 'Bad', html: '<img src="x.jpg">', locale: 'ar' })).toEqual([
    'image-alt: <img src="x.jpg">',
  ]);
});

describe.each(allComponents)('$name', ({ name, component, examples }) => {
  const all = examples?.examples ?? [];
  const shown = all.filter((example) => !example.isEmpty);

  test('has a component, a description, criteria and examples', () => {
    expect(component, `${name}/${name}.astro`).toBeDefined();
    expect(examples?.description, `${name}/${name}.examples.ts`).toBeTruthy();
    expect(examples?.accessibilityCriteria).not.toHaveLength(0);
    expect(shown).not.toHaveLength(0);
  });

  test.each(all.filter((example) => example.isEmpty))(
    'shows nothing where there is nothing: $name',
    async (example) => {
      expect((await render(component, example)).trim()).toBe('');
    },
  );

  describe.each(shown)('$name', (example) => {
    test('shows something', async () => {
      expect((await render(component, example)).trim()).not.toBe('');
    });

    test('has no style of its own and no button that is a link', async () => {
      expect(await render(component, example)).not.toMatch(/ style=|role="button"|<script|<style| on[a-z]+="/);
    });

    test.each(['ltr', 'rtl'] as const)('has no accessibility fault in a page that is %s', async (dir) => {
      const locale = example.locale ?? 'en';
      const page = localeInfo(locale).dir === dir ? locale : otherLocale(dir);
      expect(await faultsOf({ name, html: await render(component, example), locale: page })).toEqual([]);
    });

    test('has no accessibility fault in Arabic', async () => {
      const arabic = inArabic(example);
      const locale = arabic.locale ?? 'ar';
      expect(await faultsOf({ name, html: await render(component, arabic), locale })).toEqual([]);
    });
  });
});

test.each([
  ['English', (example: Example) => example],
  ['Arabic', inArabic],
])('no two examples in %s have an id in common, so that one page can show them all', async (_, shownAs) => {
  const shown = allComponents.flatMap(({ component, examples }) =>
    (examples?.examples ?? []).map((example) => ({ component, example: shownAs(example) })),
  );
  const pages = await Promise.all(shown.map(({ component, example }) => render(component, example)));
  const ids = pages.flatMap((html) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test.each([...globSync('src/**/*.{astro,css}', { cwd: new URL('..', import.meta.url) })])(
  '%s says start and end, never a side of the screen',
  (file) => {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').replace(/\/\*[^]*?\*\//g, '');
    expect(text.match(/(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)\b/g)).toBe(
      null,
    );
    expect(text.match(/(?:^|[;{\s])(?:left|right|top|bottom|float)\s*:|text-align:\s*(?:left|right)/gm)).toBe(null);
    expect(text.match(/letter-spacing|text-transform|font-style:\s*italic|text-align:\s*justify/g)).toBe(null);
  },
);

async function render(component: ComponentWithExamples['component'], { props, slot }: Example): Promise<string> {
  if (!component) return '';
  return container.renderToString(component, {
    props: { ...props },
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
}

function otherLocale(dir: 'ltr' | 'rtl'): Locale {
  return dir === 'rtl' ? 'ar' : 'en';
}

async function faultsOf({ name, html, locale }: { name: string; html: string; locale: Locale }): Promise<string[]> {
  const { document } = window;
  document.documentElement.lang = localeInfo(locale).htmlLang;
  document.documentElement.dir = localeInfo(locale).dir;
  document.head.innerHTML = `<title>${name}</title>`;
  document.body.innerHTML = pageAround(name, html);
  const inPage = window as unknown as { axe: typeof axe };
  const rules = inPage.axe.getRules().filter((rule) => !rule.tags.includes('deprecated'));
  const values = rules.map((rule) => rule.ruleId).filter((rule) => !needsDrawing.includes(rule));
  const { violations } = await inPage.axe.run(document, { runOnly: { type: 'rule', values } });
  return violations.flatMap((fault) => fault.nodes.map((node) => `${fault.id}: ${node.html}`));
}

/** Parts that stand outside the main part of a page are put there; a page has one h1. */
function pageAround(name: string, html: string): string {
  const heading = name === 'PageTitle' ? '' : '<h1>Example</h1>';
  if (name === 'SkipLink') return `${html}<main id="main" tabindex="-1">${heading}</main>`;
  const isFrame = ['SiteHeader', 'SiteFooter', 'LanguageLinks', 'NoticeBanner', 'Breadcrumbs'].includes(name);
  return isFrame ? `${html}<main>${heading}</main>` : `<main>${heading}${html}</main>`;
}
