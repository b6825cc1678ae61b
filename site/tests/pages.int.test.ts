import { JSDOM } from 'jsdom';
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { localeCodes, localeInfo, localizedPath, type Locale } from '@ot/shared-types';
import { anExportedEntry, exportedSite } from '@ot/shared-types/examples';
import { describe, expect, test } from 'vitest';
import type { SiteReader } from '../content/site-reader.ts';
import { fixtureSite, translatedSite } from './fixture-site.ts';
import { many } from './long-site.ts';

/** The built templates, printing pages from the examples of the contract: no publisher, no CMS. */
const bundle = new URL('../dist/server/entry.mjs', import.meta.url);
if (!existsSync(bundle)) throw new Error('The templates are not built. Run `pnpm --filter @ot/site build` first.');
const { render, answer } = (await import(bundle.href)) as {
  render: (url: string, locals: { site: SiteReader }) => Promise<string | null>;
  answer: (url: string, locals: { site: SiteReader }) => Promise<Response>;
};

const site = translatedSite(['pl', 'ar']);
const paths = [
  '/',
  '/advice',
  '/topics/fine-motor-skills',
  '/advice/holding-a-pencil',
  '/equipment',
  '/equipment/example-stander',
  '/service/what-we-do',
  '/sessions',
  '/sessions/sensory-preferences',
  '/documents/service-leaflet',
  '/referral',
  '/contact',
  '/organisations',
  '/glossary',
  '/a-to-z',
  '/search',
  '/languages',
  '/help/accessibility',
  '/help/accessibility-checks',
  '/help/privacy',
  '/help/about',
  '/404',
];
const advice = '/advice/holding-a-pencil';

async function print(path: string, reader = site) {
  const html = await render(reader.origin + path, { site: reader });
  return { status: html === null ? 404 : 200, html: html ?? '' };
}

async function documentOf(path: string, reader = site): Promise<Document> {
  return new JSDOM((await print(path, reader)).html).window.document;
}

const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe.each(paths)('%s', (path) => {
  test.each(localeCodes)('is printed in %s, with its language and direction', async (locale) => {
    const { status, html } = await print(localizedPath(path, locale));
    const { htmlLang, dir } = localeInfo(locale);
    expect(status).toBe(200);
    expect(html.match(/<html[^>]*>/)?.[0]).toBe(`<html lang="${htmlLang}" dir="${dir}">`);
    // The search page hands its texts to its script with the placeholders still open.
    expect(html.replace(/ data-search-page="[^"]*"/, '').match(/undefined|\[object |NaN|\{\w+\}/)).toBeNull();
  });

  // Astro's server has the not-found page in one language only.
  const compared: Locale[] = path === '/404' ? ['en'] : ['en', 'ar', 'ur'];
  test.each(compared)('is in %s what Astro’s own server answers, byte for byte', async (locale) => {
    const address = localizedPath(path, locale);
    const answered = await answer(site.origin + address, { site });
    expect((await print(address)).html).toBe(await answered.text());
  });

  test('has one h1, which the title begins with', async () => {
    const document = await documentOf(path);
    const [h1 = '', ...more] = texts(document, 'h1');
    expect(more).toEqual([]);
    if (path !== '/') expect(document.title.startsWith(h1)).toBe(true);
  });

  test('links to the same page in every other language', async () => {
    const document = await documentOf(path);
    const links = [...document.querySelectorAll('nav.languages a')].map((link) => link.getAttribute('href'));
    const others = localeCodes.filter((code) => code !== 'en');
    expect(links).toEqual(others.map((code) => localizedPath(path, code)));
  });

  test('has nothing inline, nothing from elsewhere, and weighs 7 KB at most', async () => {
    const { html } = await print(path);
    expect(html.match(/<style| style=| on\w+="|<script(?![^>]* src="\/)/)).toBeNull();
    expect(html.match(/(?:src|srcset)="https?:/)).toBeNull();
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(7 * 1024);
  });
});

test.each(['/nothing', '/advice/nothing', '/en/advice', '/xx/advice', '/help/nothing', '/a/b/advice', '/pl/nothing'])(
  '%s is not found, and nothing is printed in its place',
  async (path) => {
    expect(await print(path)).toEqual({ status: 404, html: '' });
  },
);

test('a language that is not live is not found', async () => {
  expect((await print('/pl/advice', translatedSite(['pl'], { liveLanguages: ['en'] }))).status).toBe(404);
});

test('a page that fails says why', async () => {
  const broken: SiteReader = {
    ...site,
    list: () => {
      throw new Error('The store is gone.');
    },
  };
  await expect(print('/advice', broken)).rejects.toThrow('The store is gone.');
});

describe('a page without a translation', () => {
  test('is shown in English, marked as English, with a notice', async () => {
    const document = await documentOf(`/bn${advice}`);
    const content = document.querySelector('main .content');
    expect([content?.getAttribute('lang'), content?.getAttribute('dir')]).toEqual(['en-GB', 'ltr']);
    expect(texts(document, '.page-note-not-translated')).toHaveLength(1);
  });

  test('belongs to the English address and is in no search index', async () => {
    const document = await documentOf(`/bn${advice}`);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://example.org${advice}`);
    expect(
      document.querySelectorAll('link[rel=alternate][hreflang], [data-pagefind-body], [data-pagefind-filter]'),
    ).toHaveLength(0);
  });
});

describe('a translated page', () => {
  test('tells search engines of its translations, and of no others', async () => {
    const document = await documentOf(`/pl${advice}`);
    const alternates = [...document.querySelectorAll('head link[rel=alternate][hreflang]')].map((link) =>
      link.getAttribute('hreflang'),
    );
    expect(alternates).toEqual(['en-GB', 'pl', 'ar', 'x-default']);
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`https://example.org/pl${advice}`);
  });

  test('says that nobody has checked it', async () => {
    expect(texts(await documentOf(`/ar${advice}`), '.page-note-unchecked')).toHaveLength(1);
  });
});

test('past dates are not told as coming', async () => {
  const later = { ...site, now: new Date('2027-06-01T09:00:00Z') };
  const document = await documentOf('/sessions/sensory-preferences', later);
  expect(document.querySelectorAll('time[datetime="2026-12-03T10:00:00Z"]')).toHaveLength(0);
  expect(texts(document, '.no-dates')).toHaveLength(1);
});

test('what is not published leaves no trace', async () => {
  const document = await documentOf(advice, fixtureSite({ entries: [anExportedEntry('advice')] }));
  expect(texts(document, 'main a[href^="/equipment/"], main a[href^="/sessions/"], main a.term')).toEqual([]);
});

test.each<[Locale, string]>([
  ['en', '/'],
  ['ar', '/ar'],
])('the way home from %s is %s', async (locale, home) => {
  const document = await documentOf(localizedPath(advice, locale));
  expect(document.querySelector('.breadcrumbs a')?.getAttribute('href')).toBe(home);
});

/** A site whose lists are too long for one page. */
const longLists = fixtureSite({
  entries: [
    ...exportedSite.entries,
    ...(['advice', 'equipment', 'sessions', 'topics', 'glossary', 'organisations'] as const).flatMap((name) =>
      many(name, 60),
    ),
  ],
});
const listPages = [
  '/advice/page/2',
  '/topics/fine-motor-skills/page/2',
  '/equipment/page/2',
  '/sessions/page/2',
  '/glossary/page/2',
  '/organisations/page/2',
  '/a-to-z/n/page/2',
];

describe.each(listPages)('%s', (path) => {
  test.each(localeCodes)('is printed in %s, with every word', async (locale) => {
    const { status, html } = await print(localizedPath(path, locale), longLists);
    expect(status).toBe(200);
    expect(html.match(/undefined|\[object |NaN|\{\w+\}/)).toBeNull();
  });

  test('says which page it is, and is the one address of itself', async () => {
    const document = await documentOf(path, longLists);
    expect(document.title).toMatch(/: page 2 of \d/);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(longLists.origin + path);
  });

  test('marks its number, and leads back', async () => {
    const document = await documentOf(path, longLists);
    expect(texts(document, 'nav.pagination [aria-current=page]')).toEqual(['2']);
    expect(document.querySelector('nav.pagination a[rel=prev]')?.getAttribute('href')).toBe(
      path.replace('/page/2', ''),
    );
  });

  test('has one h1, and cards or names', async () => {
    const document = await documentOf(path, longLists);
    expect(texts(document, 'h1')).toHaveLength(1);
    expect(document.querySelectorAll('main .content h2, main .content li').length).toBeGreaterThan(10);
  });

  test('weighs 7 KB at most', async () => {
    const { html } = await print(path, longLists);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(7 * 1024);
  });
});

test.each(['/equipment/page/1', '/equipment/page/02', '/equipment/page/99', '/a-to-z/q', '/topics/nowhere/page/2'])(
  'there is no %s',
  async (path) => {
    expect((await print(path, longLists)).status).toBe(404);
  },
);

test('a short A to Z has no pages of letters', async () => {
  expect((await print('/a-to-z/n')).status).toBe(404);
});

test('a long A to Z leads to its letters', async () => {
  const document = await documentOf('/a-to-z', longLists);
  expect(document.querySelector('.letters a[href="/a-to-z/n"]')?.textContent.trim()).toBe('N');
});

test('letters are printed on paper where they are all that a page has (print.css)', async () => {
  const isAll = async (path: string) =>
    (await documentOf(path, longLists)).querySelector('.letters')?.matches(':last-child');
  expect([await isAll('/a-to-z'), await isAll('/a-to-z/n')]).toEqual([true, false]);
});

test('languages of a letter’s page lead to the A to Z, because alphabets differ', async () => {
  const document = await documentOf('/a-to-z/n', longLists);
  expect(document.querySelector('nav.languages a[lang=pl]')?.getAttribute('href')).toBe('/pl/a-to-z');
});

describe('each part of a page that lists several says how far readers can rely on it', () => {
  const lists = ['/contact', '/referral', '/organisations', '/glossary', '/advice', '/equipment', '/sessions', '/'];

  test.each(lists)('%s, where the parts are in English', async (path) => {
    const document = await documentOf(path === '/' ? '/bn' : `/bn${path}`);
    const notes = [...document.querySelectorAll('main .content .part-note')];
    expect(notes.length).toBeGreaterThan(0);
    // In the reader's language, inside of a part that is in English throughout.
    const inEnglish = notes.filter((note) => note.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en-GB');
    expect(inEnglish.map((note) => note.getAttribute('lang'))).toEqual(inEnglish.map(() => 'bn'));
  });

  test('a contact in English on a page in another language is in English throughout', async () => {
    const document = await documentOf('/bn/contact');
    const card = document.querySelector('.contact-card');
    expect(card?.getAttribute('lang')).toBe('en-GB');
    expect(card?.textContent).toContain('Press ');
  });
});

test('whatever headings say, each has its own id, and the contents lead to each', async () => {
  const heading = (text: string) => ({ type: 'heading', level: 2, children: [{ type: 'text', text, bold: false }] });
  const own = [...(await documentOf(advice)).querySelectorAll('[id]')].map(({ id }) => id.replaceAll('-', ' '));
  const said = ['Main', 'Try this', 'Try this', '👍', '???', 'ماذا تفعل؟', 'ماذا تفعل؟', ...own];
  const body = [{ type: 'text', id: 'b', text: said.map(heading) }];
  const [strategy] = exportedSite.entries.flatMap(({ languages }) => {
    const content = languages.en?.content;
    return content && typeof content === 'object' && 'strategies' in content ? (content.strategies as object[]) : [];
  });
  const strategies = said.map((title, index) => ({ ...strategy, id: `s${index}`, title }));
  const changed = {
    advice: anExportedEntry('advice', { changes: { body: body as never, strategies: strategies as never } }),
    service: anExportedEntry('service-pages', { changes: { body: body as never } }),
  };
  for (const [kind, path] of [
    ['advice', advice],
    ['service', '/service/what-we-do'],
  ] as const) {
    const others = exportedSite.entries.filter(({ id }) => id !== changed[kind].id);
    const document = await documentOf(path, fixtureSite({ entries: [...others, changed[kind]] }));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
    const links = [...document.querySelectorAll('.contents a')].map(
      (link) => link.getAttribute('href')?.slice(1) ?? '',
    );
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !ids.includes(link) || links.indexOf(link) !== links.lastIndexOf(link))).toEqual([]);
  }
});

test('the page that a printed sheet leads to says which version it is', async () => {
  const document = await documentOf(advice);
  const [printed, shown] = ['.print-address time', '.version time'].map((selector) => texts(document, selector));
  expect(printed).toHaveLength(1);
  expect(shown).toEqual(printed);
});

test('forms in which a page does not exist are not promised', async () => {
  expect(texts(await documentOf('/contact'), '.other-formats')).toEqual([]);
  const entry = anExportedEntry('advice', { changes: { formats: ['easy-read'] } });
  const others = exportedSite.entries.filter(({ id }) => id !== entry.id);
  const document = await documentOf(advice, fixtureSite({ entries: [...others, entry] }));
  expect(texts(document, '.other-formats li')).toEqual(['Easy Read']);
});

test('the contact page has the help line once, with the interpreter line', async () => {
  const document = await documentOf('/contact');
  const phones = texts(document, '.phone');
  expect(phones.filter((phone, index) => phones.indexOf(phone) !== index)).toEqual([]);
  expect(document.querySelector('.help-line')).not.toBeNull();
});
