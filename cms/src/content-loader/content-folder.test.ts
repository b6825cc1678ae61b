import { expect, test } from 'vitest';
import { toContentFile, type ContentFile } from './content-file.ts';
import { toUnits } from './content-folder.ts';

test.each([
  ['advice/balance.yaml', { folder: 'advice', slug: 'balance', locale: 'en' }],
  ['advice/balance.zh-Hans.yaml', { folder: 'advice', slug: 'balance', locale: 'zh-Hans' }],
  ['globals/site-settings.pl.yaml', { folder: 'globals', slug: 'site-settings', locale: 'pl' }],
])('the name %s says what the file is', (path, named) => {
  expect(toContentFile(path, 'title: x')).toEqual({ path, ...named, content: { title: 'x' } });
});

test.each([
  ['advice/balance.de.yaml', 'title: x', '"de" is not one of the languages'],
  ['news/today.yaml', 'title: x', 'There is no collection "news"'],
  ['globals/footer.yaml', 'title: x', 'There is no global "footer"'],
  ['advice/Balance.yaml', 'title: x', 'in small letters'],
  ['advice/balance.yaml', '', 'The file holds no fields'],
  ['advice/balance.yaml', 'title: "x', 'not valid YAML'],
])('%s with %j is a problem', (path, text, message) => {
  expect(toContentFile(path, text)).toEqual({
    file: path,
    field: '',
    message: expect.stringContaining(message) as string,
  });
});

const file = (slug: string, locale: ContentFile['locale']): ContentFile => ({
  path: `advice/${slug}.${locale}.yaml`,
  folder: 'advice',
  slug,
  locale,
  content: {},
});

test('translations stand beside their English file', () => {
  const { units } = toUnits([file('balance', 'pl'), file('balance', 'en'), file('balance', 'ar')]);
  expect(units.map((unit) => unit.translations.map(({ locale }) => locale))).toEqual([['pl', 'ar']]);
});

test('a translation without an English file is a problem', () => {
  expect(toUnits([file('balance', 'pl')]).problems).toEqual([
    {
      file: 'advice/balance.pl.yaml',
      field: '',
      message: 'There is no English file beside it. Add one, or remove this.',
    },
  ]);
});
