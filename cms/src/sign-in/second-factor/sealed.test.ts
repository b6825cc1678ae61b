import { expect, test } from 'vitest';
import { fingerprint, seal, unseal, type Sealing } from './sealed.ts';

const sealing: Sealing = { secret: 'a secret of this test, and of nothing else', purpose: 'app keys', owner: 'one' };
const sealed = seal('JBSWY3DPEHPK3PXP', sealing);

test('what was sealed opens again, and says nothing meanwhile', () => {
  expect(unseal(sealed, sealing)).toBe('JBSWY3DPEHPK3PXP');
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('JBSW');
});

test('the same text is sealed differently each time', () => {
  expect(seal('JBSWY3DPEHPK3PXP', sealing)).not.toBe(sealed);
});

test.each<[string, Partial<Sealing>]>([
  ['another secret', { secret: 'another' }],
  ['another purpose', { purpose: 'enrolment' }],
  ['another person', { owner: 'two' }],
])('with %s it does not open', (_, other) => {
  expect(unseal(sealed, { ...sealing, ...other })).toBeNull();
});

test.each(['', 'abc', `${sealed.slice(0, -2)}AA`])('what was changed does not open', (changed) => {
  expect(unseal(changed, sealing)).toBeNull();
});

test('fingerprints differ by person and secret', () => {
  const one = fingerprint('code', sealing);
  expect(fingerprint('code', sealing)).toBe(one);
  expect(fingerprint('code', { ...sealing, owner: 'two' })).not.toBe(one);
  expect(fingerprint('code', { ...sealing, secret: 'another' })).not.toBe(one);
});
