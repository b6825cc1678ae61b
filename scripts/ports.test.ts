import { expect, test } from 'vitest';
import { portOf } from './ports.ts';

test.each([
  ['http://localhost:4321', 4321],
  ['http://localhost', 80],
  ['https://example.org', 443],
])('the port of %s is %i', (url, port) => {
  expect(portOf(url)).toBe(port);
});
