import { expect, test } from 'vitest';
import { emailIn, roleIn, saysSecondFactor } from './read-claims.ts';
import { onlyLocalAccount, readOpenIdSettings } from './settings.ts';

const given = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'cms', OIDC_CLIENT_SECRET: 'secret' };
test('nothing is read where nobody signs in elsewhere', () => {
  expect(readOpenIdSettings({})).toBeNull();
  expect(onlyLocalAccount({})).toBeNull();
});

test.each([
  ['OIDC_CLIENT_ID', { ...given, OIDC_CLIENT_ID: '' }],
  ['http://id.example.org', { ...given, OIDC_ISSUER: 'http://id.example.org' }],
  ['"mfa"', { ...given, OIDC_SECOND_FACTOR: 'mfa' }],
  ['cms-editors=boss', { ...given, OIDC_ROLES: 'groups: cms-editors=boss' }],
  ['"editor"', { ...given, OIDC_ROLES: 'editor' }],
])('a fault is named: %s', (named, wrong) => {
  expect(() => readOpenIdSettings(wrong)).toThrow(named);
});

test('without an emergency account nobody is shut out', () => {
  expect(() => onlyLocalAccount({ ...given, OIDC_ONLY: 'yes' })).toThrow('OIDC_EMERGENCY_ACCOUNT');
  expect(() => onlyLocalAccount({ ...given, OIDC_ONLY: 'true' })).toThrow('"true"');
});

test('the highest role of several groups counts, and no group only reads', () => {
  const mapping = readOpenIdSettings({ ...given, OIDC_ROLES: 'groups: a=editor, b=administrator' })?.roles ?? null;
  expect(roleIn({ groups: ['a', 'b'] }, mapping)).toBe('administrator');
  expect(roleIn({ groups: 'a' }, mapping)).toBe('editor');
  expect(roleIn({ groups: ['c'] }, mapping)).toBe('viewer');
  expect(roleIn({ groups: ['a'] }, null)).toBeNull();
});

test('a second factor counts if the provider says so in the agreed words', () => {
  const wanted = { claim: 'amr', value: 'mfa' } as const;
  expect(
    [{ amr: ['pwd', 'mfa'] }, { amr: ['pwd'] }, { acr: 'mfa' }, {}].map((claims) => saysSecondFactor(claims, wanted)),
  ).toEqual([true, false, false, false]);
  expect(saysSecondFactor({ amr: ['mfa'] }, null)).toBe(false);
});

test('an address counts if the provider has seen that it is theirs', () => {
  expect(emailIn({ email: 'Sam@example.org', email_verified: true })).toBe('sam@example.org');
  expect(emailIn({ email: 'sam@example.org', email_verified: false })).toBeNull();
});
