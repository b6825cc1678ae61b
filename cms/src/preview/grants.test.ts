import { expect, test } from 'vitest';
import { editorGrant, shareGrant } from './grants.ts';

const document = { collection: 'advice', id: 'advice-1' } as const;
const at = (time: string) => new Date(`2026-11-25T${time}Z`);

test('an editor’s link stays the same while they write', () => {
  expect(editorGrant(document, at('10:00:01'))).toEqual(editorGrant(document, at('10:59:59')));
});

test.each([
  ['10:00:01', '12:00:00'],
  ['10:59:59', '12:00:00'],
  ['11:00:00', '12:00:00'],
])('an editor’s link of %s ends at %s', (made, ends) => {
  expect(editorGrant(document, at(made)).expires).toBe(at(ends).toISOString());
});

test('a shared link ends after a week', () => {
  expect(shareGrant(document, 'pl', at('10:00:00')).expires).toBe('2026-12-02T10:00:00.000Z');
});
