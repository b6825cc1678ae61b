import { encode } from 'uqr';

// A fixed pattern: choosing the best of eight costs as much as the rest of the page, and phones read all of them.
export const qrOptions = { border: 0, ecc: 'M', maskPattern: 2 } as const;

/** A QR code as one path of an SVG: each run of dark squares is one flat box. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, qrOptions);
  return { path: data.map(pathOfRow).join(''), size };
}

function pathOfRow(row: boolean[], y: number): string {
  const dark = row.map((isDark) => (isDark ? '1' : '0')).join('');
  return [...dark.matchAll(/1+/g)]
    .map(({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`)
    .join('');
}
