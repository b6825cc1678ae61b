import { expect, test } from 'vitest';
import { longHeading } from './long-heading.ts';

test.each([
  ['a title', 'Help your child to hold a pencil without getting tired at nursery, at school and at home', 'en'],
  ['a question', 'How long will we have to wait for the first appointment?', 'en'],
  ['short commands', 'Sit. Draw. Rest.', 'en'],
  ['a name with a full stop', 'Meet Dr. Smith', 'en'],
  ['a title in a language that does not exist', 'Jak trzymać ołówek', 'polsk-ą'],
])('%s is no long heading', (_what, text, language) => {
  expect(longHeading(text, language)).toBeNull();
});

test('a heading of more than 100 letters is long', () => {
  expect(longHeading('word '.repeat(21), 'en')).toContain('105 letters');
});

test('a Chinese heading is long with half as many signs', () => {
  expect(longHeading('握'.repeat(51), 'zh-Hans')).toContain('102 letters');
});

test.each([
  ['English', 'Sit at a table. Put both feet on the floor.', 'en'],
  ['Urdu', 'میز پر سیدھے بیٹھیں۔ دونوں پاؤں فرش پر رکھیں۔', 'ur'],
])('a heading of two %s sentences is long', (_language, text, language) => {
  expect(longHeading(text, language)).toBe('The heading has 2 sentences.');
});
