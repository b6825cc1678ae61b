import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { localeCodes, localeInfo, localizedPath, shortPath } from '@ot/shared-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scissors, settings, smallSite, startPublishing, type Publishing } from './publishing.ts';
import { isInstalled, startWebServer, webServerNames, type WebServer, type WebServerName } from './web-server.ts';

/**
 * The shipped configurations, each in the server that it is for, and our own server: all answer alike. Where nginx or Caddy is
 * not installed, its tests are skipped.
 */
let site: Publishing;
beforeAll(async () => {
  site = await startPublishing(smallSite());
  site.cms.publishGlobal(settings({ liveLanguages: [...localeCodes] }));
  await site.publish();
});
afterAll(() => site.end());

const advice = '/advice/holding-a-pencil';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

/** Asks for exactly these signs: a URL would tidy them first. */
function ask(url: string, path: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    asked.on('error', reject).end();
  });
}

const redirectsFrom = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `many-${index}`,
    from: `/old/Page-${index}`,
    to: { collection: 'advice', id: 'advice-1' } as const,
  }));

/** Starts a server for the tests of a group; where it is not installed, they are skipped. */
function served(name: WebServerName): (path: string, method?: string) => Promise<Answer> {
  let server: WebServer;
  beforeAll(async () => {
    server = await startWebServer(name, site.folders.current);
  });
  afterAll(() => server.stop());
  return (path, method) => ask(server.url, path, method);
}

describe.each([0, 1, 1000])('with %i redirects', (count) => {
  beforeAll(async () => {
    for (const redirect of redirectsFrom(count)) site.cms.addRedirect(redirect);
    await site.publish();
  });

  describe.each(webServerNames)('%s', (name) => {
    describe.skipIf(!isInstalled(name))('as it is shipped', () => {
      const get = served(name);

      test('each leads on in one hop, in every language, however it is written', async () => {
        for (const index of count === 0 ? [] : [0, count - 1]) {
          for (const locale of localeCodes) {
            const from = localizedPath(`/old/page-${index}`, locale);
            for (const written of [from, `${from}/`, `${from}.html`, from.toUpperCase()])
              expect([written, await moved(get(written))]).toEqual([written, [301, localizedPath(advice, locale)]]);
          }
        }
        expect((await get(`/old/page-${count}`)).status).toBe(404);
      });

      test('what is not there is answered 404, in the language of the address', async () => {
        for (const locale of localeCodes) {
          const answer = await get(localizedPath('/no-such-page', locale));
          expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-cache']);
          expect(answer.text).toContain(`<html lang="${localeInfo(locale).htmlLang}"`);
          expect(answer.headers['x-content-type-options']).toBe('nosniff');
        }
        expect((await get('/PL/no-such-page')).text).toContain('<html lang="pl"');
      });
    });
  });
});

describe('an address whose page has gone', () => {
  beforeAll(async () => {
    const to = (id: string) => ({ collection: 'advice', id }) as const;
    site.cms.addRedirect({ id: 'gone', from: '/advice/gone', to: to('advice-gone') });
    site.cms.addRedirect({ id: 'scissors', from: '/advice/using-scissors', to: to('advice-2') });
    await site.publish();
  });

  describe.each(webServerNames)('%s', (name) => {
    describe.skipIf(!isInstalled(name))('as it is shipped', () => {
      const get = served(name);

      test('is answered 410 in the language of the address, however it is written, and so is its short address', async () => {
        for (const locale of localeCodes) {
          for (const path of ['/advice/gone', '/advice/gone.html', '/Advice/Gone', shortPath('advice-gone')]) {
            const answer = await get(localizedPath(path, locale));
            expect([path, answer.status]).toEqual([path, 410]);
            expect(answer.text).toContain(`<html lang="${localeInfo(locale).htmlLang}"`);
            expect(answer.text).toMatch(/<main.*href="tel:[^]*<\/main>/s);
            expect(answer.headers['x-content-type-options']).toBe('nosniff');
          }
        }
      });

      test('says so at once, and is answered with its page as soon as that is back', async () => {
        const addresses = ['/advice/using-scissors', '/ur/advice/using-scissors', shortPath('advice-2')];
        const statuses = () => Promise.all(addresses.map(async (path) => (await get(path)).status));
        site.cms.unpublish('advice', 'advice-2');
        await site.publish();
        expect(await statuses()).toEqual([410, 410, 410]);
        site.cms.publish(scissors());
        await site.publish();
        expect(await statuses()).toEqual([200, 200, 200]);
      });

      test('is answered alike where a PDF stood, whose name carries a fingerprint', async () => {
        const answer = await get('/media/our-leaflet-0123456789abcdef.pdf');
        expect([answer.status, answer.headers['cache-control']]).toEqual([410, 'no-cache']);
        expect(answer.text).toContain('/contact');
        expect((await get('/media/our-leaflet.pdf')).status).toBe(404);
      });
    });
  });

  test('shows the page that says so where a host knows no more than files', () => {
    for (const path of ['/advice/gone', '/pl/advice/gone', shortPath('advice-gone')])
      expect(site.page(path)).toContain('name="robots" content="noindex"');
    expect(site.file('sitemaps/0.xml') ?? '').not.toContain('/advice/gone');
  });
});

describe.each(webServerNames)('%s', (name) => {
  const skip = !isInstalled(name);
  describe.skipIf(skip)('as it is shipped', () => {
    const get = served(name);

    test('pages come with the strict headers and are asked for again', async () => {
      const page = await get(advice);
      expect(page.status).toBe(200);
      expect(page.headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
        'strict-transport-security': 'max-age=63072000',
        'content-security-policy': expect.stringContaining("script-src 'self';") as string,
      });
      const policy = expect.stringContaining("'wasm-unsafe-eval'") as string;
      for (const path of ['/search', '/zh-Hans/search'])
        expect((await get(path)).headers['content-security-policy']).toEqual(policy);
    });

    test('what is named after what it holds is kept for good, and nothing else', async () => {
      const [style = ''] = /\/_astro\/[^"]+\.css/.exec((await get('/')).text) ?? [];
      for (const path of [style, searchFile(site)]) {
        expect([path, (await get(path)).status]).toEqual([path, 200]);
        expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      }
      for (const path of ['/pagefind/en/state.json', '/favicon.svg', '/sitemap.xml', '/_astro/no-such-file.css'])
        expect([path, (await get(path)).headers['cache-control']]).toEqual([path, 'no-cache']);
    });

    test('a feed is sent as one', async () => {
      for (const path of ['/feed.xml', '/pl/feed.xml'])
        expect((await get(path)).headers['content-type']).toMatch(/^application\/atom\+xml/);
    });

    test.each([
      ['/advice/', '/advice'],
      ['/advice.html', '/advice'],
      ['/advice.html/', '/advice'],
      ['/index.html', '/'],
      ['/index', '/'],
      ['//', '/'],
      ['//advice', '/advice'],
      ['/advice//holding-a-pencil', advice],
      ['/advice%2Fholding-a-pencil', advice],
      ['/%61dvice', '/advice'],
      ['/advice/Holding-a-Pencil', advice],
      ['/ADVICE/HOLDING-A-PENCIL/', advice],
      ['/zh-hans', '/zh-Hans'],
      ['/ZH-HANS/Advice', '/zh-Hans/advice'],
      ['/AR/advice/holding-a-pencil', `/ar${advice}`],
      ['/pl/', '/pl'],
      ['/pl/index.html', '/pl'],
      ['/Search?q=Pencil', '/search?q=Pencil'],
    ])('%s is led to the one address of its page', async (written, address) => {
      expect(await moved(get(written))).toEqual([301, address]);
    });

    test('the one address of each page is answered at once', async () => {
      const short = shortPath('advice-1');
      for (const path of [
        '/',
        '/?a=//b',
        '/advice',
        '/search?q=a/b.html',
        '/zh-Hans',
        '/zh-Hans/advice',
        short,
        '/sitemap.xml',
      ])
        expect([path, (await get(path)).status]).toEqual([path, 200]);
    });

    test.each([
      '//example.org',
      '/\\example.org',
      '/%2fexample.org',
      '/%2F%2Fexample.org/',
      '/%5Cexample.org',
      '/%09/example.org',
      '/%0d%0aLocation:%20//example.org',
      '/advice/*',
      '/404',
      '/pl/404.html',
      '/410',
      '/pl/410.html',
      '/_redirects',
      '/redirects.nginx',
      '/redirects.caddy',
      '/_gone/advice/gone',
      '/_gone/advice/gone.html',
      '/..%2f..%2fpublisher/store.sqlite',
      '/advice/no.such.page',
    ])('%s is nothing', async (path) => {
      const { status, headers } = await get(path);
      expect([400, 404]).toContain(status);
      expect(headers['location']).toBeUndefined();
    });

    test('only GET and HEAD are answered', async () => {
      expect((await get('/advice', 'HEAD')).status).toBe(200);
      for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/advice', method)).status).toBe(405);
    });
  });

  test.skipIf(skip)('starts before anything is published', async () => {
    const server = await startWebServer(name, join(site.dataDir, 'nothing-yet'));
    await server.stop();
  });

  test.skipIf(skip)('starts where no address was ever given up, and no file says so', async () => {
    const root = join(site.dataDir, `without-redirects-${name}`);
    mkdirSync(root);
    writeFileSync(join(root, 'advice.html'), 'Advice');
    const server = await startWebServer(name, root);
    expect((await ask(server.url, '/advice')).text).toBe('Advice');
    await server.stop();
  });
});

async function moved(answer: Promise<Answer>): Promise<unknown> {
  const { status, headers } = await answer;
  return [status, headers['location']];
}

function searchFile({ file }: Publishing): string {
  // Written by the publisher.
  const { engine } = JSON.parse(file('pagefind/en/state.json') ?? '{}') as { engine: string };
  return `/pagefind/en/${engine}/pagefind.js`;
}
