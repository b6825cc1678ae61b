import { expect, test } from 'vitest';
import { contactsWithNumber } from './contacts-with-number.ts';

const contacts = [
  { id: 'line', phone: '01923 470680' },
  { id: 'hub', phone: '01923470680' },
  { id: 'abroad', phone: '+44 1923 470680' },
  { id: 'other', phone: '01438 000000' },
  { id: 'none', phone: null },
];
const idsWith = (contact: { id?: string; phone: unknown }) => contactsWithNumber(contacts, contact).map(({ id }) => id);

test('the other contacts with the same number are found, however it is written', () => {
  expect(idsWith({ id: 'line', phone: '01923 470 680' })).toEqual(['hub', 'abroad']);
  expect(idsWith({ phone: '01923\u00A0470680' })).toEqual(['line', 'hub', 'abroad']);
});

test('a number of its own, or none, is in no other', () => {
  expect(idsWith({ id: 'other', phone: '01438 000000' })).toEqual([]);
  expect(idsWith({ phone: '' })).toEqual([]);
  expect(idsWith({ phone: null })).toEqual([]);
});
