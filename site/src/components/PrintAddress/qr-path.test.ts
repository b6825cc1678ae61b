import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrOptions, qrPath } from './qr-path.ts';

test('the path covers exactly the dark squares', () => {
  const address = 'https://example.org/r/0123456789';
  const dark = encode(address, qrOptions).data.flat().filter(Boolean).length;
  const widths = [...qrPath(address).path.matchAll(/h(\d+)v/g)].map(([, width]) => Number(width));
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(dark);
});
