import { expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

test('four unrelated words are accepted', () => {
  expect(passwordFault('lantern mossy violin quarry', 'sam@example.org')).toBeNull();
});

test.each([
  ['fourteen chars', 'Use at least 15 characters'],
  ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
  ['Correct Horse Battery Staple', 'first passwords'],
  ['123456789012345678', 'first passwords'],
  ['samantha likes tea and buns', 'e-mail address'],
])('"%s" is refused: %s', (password, reason) => {
  expect(passwordFault(password, 'samantha@example.org')).toContain(reason);
});
