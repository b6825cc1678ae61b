import { expect, test } from 'vitest';
import { foreignLanguageOf, foreignPhrases, latinLanguageOf, scriptsOf } from './detect-language.ts';

test.each([
  ['The child can hold the pencil with three fingers and draw', 'en'],
  ['Dziecko może trzymać kredkę tak, jak chce, i nie trzeba się martwić', 'pl'],
  ['A criança pode usar lápis curtos e não é preciso ter pressa', 'pt'],
  ['Les enfants sont dans la maison avec leur mère et ils jouent', 'fr'],
])('“%s” is %s', (text, language) => {
  expect(latinLanguageOf(text)).toBe(language);
});

test('too few words tell nothing', () => {
  expect(latinLanguageOf('Watford Stevenage Hatfield')).toBeNull();
});

test('a quoted phrase of another language is found', () => {
  expect(
    foreignPhrases('She said “guten Tag, wie geht es” and sat down.', 'en').map(({ language }) => language),
  ).toEqual(['de']);
});

test.each(['We ate a croissant at the café.', 'Maria and José met in São Paulo.', 'The pas de deux is a dance.'])(
  'borrowed words and names are no other language: %s',
  (text) => {
    expect(foreignPhrases(text, 'en')).toEqual([]);
  },
);

test('scripts are counted by letters, most first', () => {
  expect(scriptsOf('مرحبا OT').map(({ script }) => script)).toEqual(['Arabic', 'Latin']);
});

test.each([
  ['De A a Z', 'pt'],
  ['Quando a chamada for atendida', 'pt'],
  ['I need my corner', 'en'],
])('words of one letter tell no language: “%s”', (text, home) => {
  expect(foreignLanguageOf(text, home)).toBeNull();
});
