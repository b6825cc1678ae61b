import { aTranslation } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { strings } from '../i18n/strings/index.ts';
import { partNoteOf } from './part-note.ts';

const { notices } = strings('pl');
const checked = { ...aTranslation, checkedBy: 'Anna' };
const polish = { content: { sample: false }, locale: 'pl', translation: checked } as const;

test('a part that is translated, checked and current says nothing', () => {
  expect(partNoteOf(polish, 'pl')).toBeNull();
});

test.each([
  ['a sample', { ...polish, content: { sample: true } }, notices.sampleHeading],
  ['in English', { ...polish, locale: 'en', translation: null } as const, notices.partInEnglish],
  [
    'older than the English',
    { ...polish, translation: { ...checked, state: 'out-of-date' } } as const,
    notices.partOutOfDate,
  ],
  ['unchecked', { ...polish, translation: aTranslation }, notices.uncheckedHeading],
])('a part that is %s says so in the language of the reader', (_, part, words) => {
  expect(partNoteOf(part, 'pl')).toEqual({ text: words, locale: 'pl' });
});

test('English on an English page says nothing of languages', () => {
  expect(partNoteOf({ content: { sample: false }, locale: 'en', translation: null }, 'en')).toBeNull();
});
