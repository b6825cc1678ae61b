import { expect, test } from 'vitest';
import { addressOf, proxiesOf } from './client-address.ts';

const proxies = proxiesOf('127.0.0.1, 10.0.0.0/8, fd00::/8');

test('without a proxy the connection says who asks, whatever the header says', () => {
  expect(addressOf('203.0.113.9', '198.51.100.1', proxies)).toBe('203.0.113.9');
});

test('a configured proxy is believed', () => {
  expect(addressOf('127.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1');
});

test('what stands before the first stranger was written by that stranger', () => {
  expect(addressOf('10.1.1.1', '192.0.2.66, 198.51.100.1, 10.2.2.2', proxies)).toBe('198.51.100.1');
});

test('an address of IPv4 written as IPv6 is the same', () => {
  expect(addressOf('::ffff:127.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1');
});

test('nonsense from a proxy is not noted', () => {
  expect(addressOf('127.0.0.1', '<script>', proxies)).toBe('127.0.0.1');
});

test('with no proxies configured, the local one is not believed either', () => {
  expect(addressOf('127.0.0.1', '198.51.100.1', proxiesOf(undefined))).toBe('127.0.0.1');
});

test.each(['localhost', '10.0.0.0/33', '10.0.0.0/x'])('“%s” is refused by name', (entry) => {
  expect(() => proxiesOf(entry)).toThrow(entry);
});
