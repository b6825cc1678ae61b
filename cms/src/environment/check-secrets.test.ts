import { expect, test } from 'vitest';
import { secretFaults } from './check-secrets.ts';

const long = 'x'.repeat(32);

test('secrets of 32 characters are accepted', () => {
  expect(secretFaults({ PAYLOAD_SECRET: long, EXPORT_API_KEY: long })).toEqual([]);
});

test('a short secret is named with its length', () => {
  const faults = secretFaults({ PAYLOAD_SECRET: 'short', EXPORT_API_KEY: long });
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('PAYLOAD_SECRET must have at least 32 characters, and has 5.');
});

test('a missing one is refused like a short one', () => {
  expect(secretFaults({ PAYLOAD_SECRET: long })[0]).toContain('EXPORT_API_KEY');
});
