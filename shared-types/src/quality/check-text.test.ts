import { describe, expect, test } from 'vitest';
import { checkText } from './check-text.ts';

const today = new Date('2026-11-24');
const rulesOf = (text: string, locale: 'en' | 'ar' = 'en') =>
  checkText({ text, locale, today }).map(({ rule }) => rule);

test('a short plain sentence has no fault', () => {
  expect(rulesOf('Sit at a table with both feet on the floor.')).toEqual([]);
});

test('a sentence of more than 20 words is long', () => {
  expect(rulesOf(`You can ${'try this and '.repeat(8)}rest.`)).toEqual(['sentence-long']);
});

test('a paragraph of four sentences is long', () => {
  expect(rulesOf('Sit down here. Hold the paper. Draw a line. Rest a while.')).toEqual(['paragraph-long']);
});

describe('abbreviations', () => {
  test('one that is not explained is named', () => {
    expect(rulesOf('Ask the HCT team.')).toEqual(['abbreviation-unexplained']);
  });

  test('one that is written out beside it is right', () => {
    expect(rulesOf('An occupational therapist (OT) can visit. Ask the OT.')).toEqual([]);
  });

  test('everyday ones need no words', () => {
    expect(rulesOf('The NHS and your GP can help.')).toEqual([]);
  });
});

describe('dates', () => {
  test('an announcement whose day has passed is stale', () => {
    expect(rulesOf('The next course starts on 4 May 2023.')).toEqual(['date-passed']);
  });

  test('a date that looks back may be past', () => {
    expect(rulesOf('This page was reviewed on 4 May 2023.')).toEqual([]);
  });

  test('a day to come is right', () => {
    expect(rulesOf('The next course starts on 4 May 2027.')).toEqual([]);
  });
});

test.each(['01923 470680', '020 7946 0018', '+44 1923 470680'])(
  'the number %s in a text is a fault in every language',
  (phone) => {
    expect(rulesOf(`هاتف ${phone}`, 'ar')).toEqual(['phone-in-prose']);
  },
);

test('names of yesterday are named', () => {
  expect(rulesOf('We follow the Health Professions Council.')).toEqual(['name-wrong']);
});

test('the right name of a body that holds an old one is right', () => {
  expect(rulesOf('See the Royal College of Occupational Therapists.')).toEqual([]);
});
