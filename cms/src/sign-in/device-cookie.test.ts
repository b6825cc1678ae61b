import { expect, test } from 'vitest';
import { deviceCookie, deviceIn, makeDevice } from './device-cookie.ts';

const secret = 'a secret of this test, and of nothing else';
const device = makeDevice(secret);
const cookie = (value: string) => `payload-token=x; therapy-device=${value}; other=y`;

test('a mark that was given is known again', () => {
  expect(deviceIn(cookie(device), secret)).toBe(device.split('.')[0]);
});

test.each([
  ['none at all', null],
  ['one made up', cookie('abc.def')],
  ['one without a signature', cookie('abc')],
  ['one signed with another secret', cookie(makeDevice('another secret'))],
])('%s is no mark', (_, cookies) => {
  expect(deviceIn(cookies, secret)).toBeNull();
});

test('the cookie is for the server alone, and travels over https where there is https', () => {
  expect(deviceCookie(device, { secure: true })).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
  expect(deviceCookie(device, { secure: false })).not.toContain('Secure');
});
