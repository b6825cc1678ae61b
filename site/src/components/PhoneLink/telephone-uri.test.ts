import { expect, test } from 'vitest';
import { telephoneUri } from './telephone-uri.ts';

test('a national number becomes international', () => {
  expect(telephoneUri('01923 470680')).toBe('tel:+441923470680');
});

test('an international number stays as it is', () => {
  expect(telephoneUri('+44 1923 470680')).toBe('tel:+441923470680');
});
