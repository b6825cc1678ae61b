import { expect, test } from 'vitest';
import { mustHaveOne, secondFactorSetting } from './setting.ts';

test.each([
  ['http://localhost:3000', 'offered'],
  ['http://127.0.0.1:3000', 'offered'],
  ['http://[::1]:3000', 'offered'],
  ['http://cms.localhost', 'offered'],
  ['https://cms.example.org', 'required'],
  ['http://192.168.0.7:3000', 'required'],
  ['https://localhost.example.org', 'required'],
  ['https://127.example.org', 'required'],
])('nothing said at %s: %s', (address, setting) => {
  expect(secondFactorSetting(undefined, address)).toBe(setting);
});

test('what is said holds anywhere', () => {
  expect(secondFactorSetting('required', 'http://localhost:3000')).toBe('required');
  expect(secondFactorSetting('offered', 'https://cms.example.org')).toBe('offered');
});

test('anything else is refused by name', () => {
  expect(() => secondFactorSetting('off', 'http://localhost:3000')).toThrow('"off"');
});

test('everybody who writes must have one where it is required', () => {
  expect(
    (['administrator', 'editor', 'translator', 'viewer'] as const).filter((role) => mustHaveOne(role, 'required')),
  ).toEqual(['administrator', 'editor', 'translator']);
  expect(mustHaveOne('administrator', 'offered')).toBe(false);
});
