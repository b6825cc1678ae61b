import { expect, test } from 'vitest';
import { toCheck } from './check-draft.ts';
import type { PublicationFault } from '../../faults/publication-fault.ts';

const english: PublicationFault = {
  locale: 'en',
  field: 'title',
  place: 'Title',
  message: 'Write the title.',
  isShared: false,
};
const polish: PublicationFault = { ...english, locale: 'pl' };
const checkOf = (refused: PublicationFault[]) => {
  const { refused: stops, keptBack } = toCheck(
    { collection: 'advice', id: 'a' },
    { document: {}, unfinished: {}, meant: null, keptBack: {}, refused },
  );
  return { stops: stops.map(({ language }) => language), keptBack: keptBack.map(({ language }) => language) };
};

test('a fault of another language is not told as one that stops the English', () => {
  expect(checkOf([english, polish])).toEqual({ stops: ['English'], keptBack: ['Polish'] });
});

test('where nothing but a translation was to go out, its fault stops it', () => {
  expect(checkOf([polish])).toEqual({ stops: ['Polish'], keptBack: [] });
});
