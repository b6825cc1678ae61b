import { localeCodes, type Locale } from '@ot/shared-types';
import { describe, expect, test } from 'vitest';
import { strings } from '../i18n/strings/index.ts';
import { urgentWordsOf } from '../i18n/urgent-words.ts';
import { soundsUrgent } from './sounds-urgent.ts';

const sounds = (query: string, locale: Locale = 'en') => soundsUrgent(query, urgentWordsOf(locale), locale);

test.each([
  ...[
    'choking',
    'my son is CHOKING',
    'seizure',
    'not breathing',
    'she isn’t breathing',
    'can’t breathe',
    'having a fit',
  ],
  ...['swallowed a battery', 'Unconscious', '999', 'A&E', 'call 111', 'lips blue', 'epileptic'],
])('“%s” sounds urgent', (query) => {
  expect(sounds(query)).toBe(true);
});

test.each([
  'holding a pencil',
  'shoes do not fit',
  'fitting a splint',
  'hates loud noises',
  '',
  '1119',
  'breaks in class',
  'arts and crafts',
  'arm exercises',
])('“%s” does not', (query) => {
  expect(sounds(query)).toBe(false);
});

test.each<[Locale, string]>([
  ['pl', 'dziecko się dławi'],
  ['pl', 'nie oddycha'],
  ['ro', 'se îneacă'],
  ['uk', 'дитина не дихає'],
  ['pt', 'não respira'],
  ['tr', 'Nefes alamıyor'],
  ['tr', 'NÖBET'],
  ['ur', 'بچے کو دورہ پڑ گیا'],
  ['ar', 'الاختناق'],
  ['ar', 'أُغمي عليه'],
  ['bn', 'খিঁচুনি হচ্ছে'],
  ['gu', 'શ્વાસ લેતું નથી'],
  ['ta', 'குழந்தைக்கு வலிப்பு'],
  ['zh-Hans', '孩子被噎住了怎么办'],
  ['zh-Hans', 'choking'],
])('in %s “%s” sounds urgent', (locale, query) => {
  expect(sounds(query, locale)).toBe(true);
});

describe.each(localeCodes)('%s', (locale) => {
  const { signs } = strings(locale).urgent;

  test.each(Object.values(signs))('the sign that the box names, “%s”, sounds urgent', (sign) => {
    expect(sounds(sign, locale)).toBe(true);
  });

  test.each(Object.values(strings(locale).choices.activities))('“%s” does not', (activity) => {
    expect(sounds(activity, locale)).toBe(false);
  });
});
