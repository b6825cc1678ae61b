import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { inLanguage, type FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { compose } from './compose.ts';
import { wordsOf, type Words } from './words.ts';

const line = (name: string): FieldShape => ({ name, type: 'text', localized: true });
const steps: FieldShape = {
  name: 'steps',
  type: 'array',
  flattenedFields: [line('text'), { name: 'picture', type: 'text' }],
};
const fields: FieldShape[] = [
  line('title'),
  { name: 'safety', type: 'richText', localized: true },
  { name: 'tier', type: 'text' },
  { name: 'review', type: 'group', flattenedFields: [line('note')] },
  { name: 'strategies', type: 'array', flattenedFields: [line('title'), steps] },
  {
    name: 'body',
    type: 'blocks',
    blocks: [
      { slug: 'text', flattenedFields: [line('text')] },
      { slug: 'steps', flattenedFields: [line('heading'), steps] },
    ],
  },
  { name: 'translation', type: 'group', localized: true, flattenedFields: [{ name: 'state', type: 'text' }] },
];

const wordsIn = (document: PayloadRecord, locale: string) => wordsOf(fields, inLanguage(fields, document, locale));

const strategy = (id: string, en: string, pl?: string) => ({ id, title: { en, ...(pl && { pl }) }, steps: [] });
const aDocument = {
  title: { en: 'Pencils', pl: 'Ołówki', ur: 'پنسل' },
  tier: 'universal',
  strategies: [strategy('a', 'Draw', 'Rysuj'), strategy('b', 'Write', 'Pisz')],
  translation: { pl: { state: 'live' } },
};

test('the words of a language are known by the ids of their rows', () => {
  expect(wordsIn(aDocument, 'pl')).toEqual({
    title: 'Ołówki',
    'strategies/a/title': 'Rysuj',
    'strategies/b/title': 'Pisz',
    translation: { state: 'live' },
  });
});

test('words follow their rows when an editor moves them', () => {
  const moved = { ...aDocument, strategies: [strategy('b', 'Write'), strategy('a', 'Draw')] };
  expect(compose(fields, moved, { pl: wordsIn(aDocument, 'pl') })).toMatchObject({
    strategies: [{ title: { pl: 'Pisz' } }, { title: { pl: 'Rysuj' } }],
  });
});

test('a new row is empty in that language, and words of a row that is gone are left out', () => {
  const changed = { ...aDocument, strategies: [strategy('b', 'Write', 'Pisz'), strategy('c', 'Cut')] };
  const composed = compose(fields, changed, { pl: wordsIn(aDocument, 'pl') });
  expect(composed['strategies']).toEqual([strategy('b', 'Write', 'Pisz'), strategy('c', 'Cut')]);
});

test('unfinished words give way to the given ones, also where those say nothing', () => {
  const composed = compose(fields, aDocument, { pl: { title: 'Kredki' } });
  expect(composed).toMatchObject({
    title: { en: 'Pencils', pl: 'Kredki', ur: 'پنسل' },
    strategies: [{ title: { en: 'Draw', pl: null } }, { title: { en: 'Write', pl: null } }],
    translation: { pl: { state: null } },
  });
});

test('running text is one value', () => {
  const [old, unfinished] = ['Ostrożnie.', 'Ostr'].map((text) => ({ root: { children: [{ text }] } }));
  const document = { safety: { en: { root: { children: [{ text: 'Careful.' }, { text: 'New.' }] } }, pl: unfinished } };
  expect(compose(fields, document, { pl: { safety: old } })).toEqual({ safety: { ...document.safety, pl: old } });
});

/** The same numbers for the same seed, so that a failure can be seen again. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

type Random = (below: number) => number;
const languages = ['en', 'pl', 'ur'] as const;

/** A text in some languages; it names its row, so that a word in another row's place is seen. */
const someWords = (random: Random, row: string) =>
  Object.fromEntries(
    languages.filter(() => random(4) > 0).map((locale) => [locale, `${locale} of ${row} ${random(99)}`]),
  );

const someSteps = (random: Random, ids: string[]) =>
  ids.map((id) => ({ id, picture: `picture of ${id}`, text: someWords(random, id) }));

/** Rows in any order, some of them missing. */
const someRows = (random: Random, ids: string[]) =>
  ids.filter(() => random(3) > 0).sort((a, b) => a.localeCompare(b) * (random(2) === 0 ? 1 : -1));

function aRandomDocument(random: Random): PayloadRecord {
  return {
    tier: `tier ${random(9)}`,
    title: someWords(random, 'title'),
    safety: someWords(random, 'safety'),
    review: { note: someWords(random, 'note') },
    strategies: someRows(random, ['s1', 's2', 's3', 's4']).map((id) => ({
      id,
      title: someWords(random, id),
      steps: someSteps(random, someRows(random, [`${id}-1`, `${id}-2`])),
    })),
    body: someRows(random, ['b1', 'b2', 'b3']).map((id) =>
      id === 'b2'
        ? { id, blockType: 'steps', heading: someWords(random, id), steps: someSteps(random, ['b2-1', 'b2-2']) }
        : { id, blockType: 'text', text: someWords(random, id) },
    ),
  };
}

/** What a document says in Polish of the rows that another one has. */
function wordsOfRowsIn(document: PayloadRecord, words: Words): Words {
  const rows = new Set(JSON.stringify(document).match(/(?<="id":")[^"]+/g));
  const stands = (place: string) => place.split('/').every((part) => !isRowId(part) || rows.has(part));
  return Object.fromEntries(Object.entries(words).filter(([place]) => stands(place)));
}

const isRowId = (part: string): boolean => /^[sb]\d/.test(part);

/** The facts, rows and other languages of a document; what is empty is as good as missing. */
function withoutPolish(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => (key === 'pl' ? undefined : inner));
  return JSON.parse(text) as unknown;
}

test('in five thousand random pairs of documents each word stays with its row, and nothing else changes', () => {
  const random = randomNumbers(20_261_130);
  const faulty: unknown[] = [];
  for (let round = 0; round < 5000; round += 1) {
    const [before, now] = [aRandomDocument(random), aRandomDocument(random)];
    const composed = compose(fields, now, { pl: wordsIn(before, 'pl') });
    const back = compose(fields, composed, { pl: wordsIn(now, 'pl') });
    const isRight =
      isDeepStrictEqual(wordsIn(composed, 'pl'), wordsOfRowsIn(now, wordsIn(before, 'pl'))) &&
      isDeepStrictEqual(withoutPolish(composed), withoutPolish(now)) &&
      isDeepStrictEqual(wordsIn(back, 'pl'), wordsIn(now, 'pl'));
    if (!isRight) faulty.push({ round, before, now, composed });
  }
  expect(faulty).toEqual([]);
});
