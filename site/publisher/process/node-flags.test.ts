import { expect, test } from 'vitest';
import { flagsKnownTo, publisherFlags } from './node-flags.ts';

test('a Node without a flag is not given it, and starts', () => {
  expect(flagsKnownTo('  --max-semi-space-size (max size)\n        type: size_t  default: --0\n')).toEqual([
    '--max-semi-space-size=16',
  ]);
});

test('the Node that the project brings has both', () => {
  expect(publisherFlags()).toHaveLength(2);
});
