import { encode } from 'uqr';
import { remember } from '../../../content/remember.ts';

// A fixed pattern: choosing the best of eight costs as much as the rest of the page, and phones read all of them.
export const qrOptions = { border: 0, ecc: 'M', maskPattern: 2 } as const;

/**
 * A QR code as one path of strokes, one unit wide: each run of dark squares is a line, and a move leads to the next. The
 * middle of the first row is at 0. Remembered, because all languages of an entry have one short address.
 */
export const qrPath = remember(2000, (text: string): { path: string; size: number } => {
  const { data, size } = encode(text, qrOptions);
  return { path: data.map(pathOfRow).join(''), size };
});

function pathOfRow(row: boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  let end = 0;
  return Array.from(dark.matchAll(/1+/g), ({ 0: run, index }) => {
    const move = end === 0 ? `M${index} ${y}` : `m${index - end} 0`;
    end = index + run.length;
    return `${move}h${run.length}`;
  }).join('');
}
