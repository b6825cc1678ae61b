import { expect, test } from 'vitest';
import { passwordFault } from './password-fault.ts';

test('four unrelated words are accepted', () => {
  expect(passwordFault('lantern mossy violin quarry', 'sam@example.org')).toBeNull();
});

test.each([
  ['fourteen chars', 'Use at least 15 characters'],
  ['aaaaaaaaaaaaaaaaaaaa', 'guess'],
  ['Correct Horse Battery Staple', 'guess'],
  ['123456789012345678', 'guess'],
  ['passwordpassword', 'guess'],
  ['qwertyuiopasdfgh', 'guess'],
  ['Hertfordshire2026!', 'guess'],
  ['childrenstherapy1', 'guess'],
  ['samantha likes tea and buns', 'e-mail address'],
  ['x'.repeat(201), 'at most 200'],
])('"%s" is refused: %s', (password, reason) => {
  expect(passwordFault(password, 'samantha@example.org')).toContain(reason);
});
