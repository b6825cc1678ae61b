import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrOptions, qrPath } from './qr-path.ts';

/** The dark squares of a path, row by row. */
function squaresOf(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => '.'));
  let x = 0;
  let y = 0;
  for (const [, command, first = '', second = ''] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    const length = Number(first);
    if (command === 'M') [x, y] = [length, Number(second)];
    else if (command === 'm') x += length;
    else for (const end = x + length; x < end; x += 1) rows[y]?.splice(x, 1, '#');
  }
  return rows.map((row) => row.join(''));
}

test('the path draws exactly the dark squares', () => {
  const address = 'https://example.org/r/0123456789';
  const { path, size } = qrPath(address);
  const expected = encode(address, qrOptions).data.map((row) => row.map((dark) => (dark ? '#' : '.')).join(''));
  expect(squaresOf(path, size)).toEqual(expected);
});
