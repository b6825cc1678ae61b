import type { Locale } from '@ot/shared-types';
import { examples } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { toListed, type Listed } from '../listed.ts';
import type { Localized } from '../best-language.ts';
import { Catalogue, linesOf } from './catalogue.ts';
import type { CatalogueName } from './rules.ts';

type Term = Localized<Listed<'glossary'>>;

const term = (title: string, locale: Locale = 'en'): Term => ({
  content: toListed('glossary', { ...examples.glossary, id: title, title }),
  locale,
  translation: null,
});
const numbered = (number: number) => `Term ${String(number).padStart(3, '0')}`;
const terms = (count: number) => Array.from({ length: count }, (_, index) => term(numbered(index)));
const catalogueOf = (name: CatalogueName, locale: Locale, cards: Term[]) =>
  new Catalogue(
    name,
    locale,
    linesOf(
      name,
      locale,
      cards.map((card) => ['glossary', card]),
    ),
  );
const glossaryOf = (cards: Term[]) => catalogueOf('glossary', 'en', cards);
const aToZOf = (cards: Term[], locale: Locale) => catalogueOf('a-to-z', locale, cards);
const idsOn = (catalogue: Catalogue, page: number) => catalogue.linesOn('', page).map(({ id }) => id);

test('a page holds 48 cards, and the next one goes on', () => {
  expect(idsOn(glossaryOf(terms(50)), 2)).toEqual(['Term 048', 'Term 049']);
});

test('a group that is not there fills no page', () => {
  expect(glossaryOf(terms(1)).pagesOf('elsewhere')).toBe(0);
});

test('an entry that comes in the middle of a page changes that page and those after it', () => {
  const change = glossaryOf(terms(150)).replace('glossary', null, term('Term 060a'));
  expect(change?.linesOn.map(({ page }) => page)).toEqual([2, 3, 4]);
});

test('only the entries pushed over the end of a page stand on another page', () => {
  const change = glossaryOf(terms(150)).replace('glossary', null, term('Term 060a'));
  expect(change?.pageOf).toEqual(['Term 060a', 'Term 095', 'Term 143']);
});

test('a new title that sorts into the same place changes no page of the list', () => {
  const other = { ...term('Term 003'), content: { ...term('Term 003').content, title: 'Term 003b' } };
  expect(glossaryOf(terms(50)).replace('glossary', term('Term 003'), other)?.linesOn).toEqual([]);
});

test('a new title that moves an entry changes the pages between its places', () => {
  const moved = { ...term('Term 000'), content: { ...term('Term 000').content, title: 'Term 060a' } };
  const change = glossaryOf(terms(150)).replace('glossary', term('Term 000'), moved);
  expect(change?.linesOn.map(({ page }) => page)).toEqual([1, 2]);
});

test('a text that no line shows changes nothing', () => {
  const other = { ...term('Term 003'), content: { ...term('Term 003').content, definition: 'Otherwise.' } };
  expect(glossaryOf(terms(50)).replace('glossary', term('Term 003'), other)).toBeNull();
});

test('the number of pages changes when the last page is full', () => {
  expect(glossaryOf(terms(48)).replace('glossary', null, term('Term 999'))?.pagesOf).toEqual(['']);
});

test('a catalogue changed entry by entry is the one that is made anew', () => {
  const [first = term('a'), ...others] = terms(60);
  const changed = glossaryOf([first, ...others]);
  changed.replace('glossary', first, null);
  changed.replace('glossary', null, term('Term 030a'));
  expect(idsOn(changed, 1)).toEqual(idsOn(glossaryOf([...others, term('Term 030a')]), 1));
});

test('names that sort alike have one order, whichever came first', () => {
  const twins = ['b', 'a'].map((id) => ({ ...term('Same'), content: { ...term('Same').content, id } }));
  expect(idsOn(glossaryOf(twins), 1)).toEqual(idsOn(glossaryOf(twins.toReversed()), 1));
});

test('letters stand in the order of the language', () => {
  const cards = ['Środa', 'Tabela', 'Sen', 'Łazienka', 'Lato'].map((title) => term(title, 'pl'));
  expect(aToZOf(cards, 'pl').groups()).toEqual(['L', 'Ł', 'S', 'Ś', 'T']);
});

test('an English name on a Chinese page stands under the same letter as Chinese names', () => {
  expect(aToZOf([term('握笔', 'zh-Hans'), term('Writing')], 'zh-Hans').groups()).toEqual(['W']);
});

test('English names on an Arabic page have letters of their own', () => {
  expect(aToZOf([term('Buttons'), term('كتابة', 'ar')], 'ar').groups()).toEqual(['ك', 'B']);
});

test('the Arabic article does not count in the order of names', () => {
  const cards = [term('الكتابة', 'ar'), term('كأس', 'ar')];
  expect(aToZOf(cards, 'ar').linesOn('ك', 1)[0]?.id).toBe('كأس');
});

test('a line of the A to Z with another address or language changes its page', () => {
  const [before, moved] = [term('Term 003'), { ...term('Term 003').content, slug: 'elsewhere' }];
  const change = aToZOf([before], 'pl').replace('glossary', before, { ...before, content: moved });
  expect(change?.linesOn).toEqual([{ group: 'T', page: 1 }]);
  const translated = aToZOf([before], 'pl').replace('glossary', before, { ...before, locale: 'pl' });
  expect(translated?.linesOn).toEqual([{ group: 'T', page: 1 }]);
});

test('a group whose first line changes stands where the new one belongs', () => {
  const aToZ = aToZOf([term('Term 1'), term('Älter', 'en'), term('Beta')], 'en');
  expect(aToZ.groups()).toEqual(['A', 'B', 'T']);
  aToZ.replace('glossary', term('Beta'), null);
  expect(aToZ.groups()).toEqual(['A', 'T']);
  aToZ.replace('glossary', null, term('Gamma'));
  expect(aToZ.groups()).toEqual(['A', 'G', 'T']);
});

test('of entries that are only counted, one more changes their number and no list', () => {
  const advice = (id: string) => ({
    content: toListed('advice', { ...examples.advice, id }),
    locale: 'en' as const,
    translation: null,
  });
  const samples = new Catalogue('samples', 'en', linesOf('samples', 'en', [['advice', advice('first')]]));
  const change = samples.replace('advice', null, advice('second'));
  expect(change).toMatchObject({ counts: true, pagesOf: [], linesOn: [], pageOf: [] });
});
