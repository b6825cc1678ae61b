import type { Pictogram } from '@ot/shared-types';
import { HTMLString } from 'astro/runtime/server/index.js';
import { remember } from '../../../content/remember.ts';

// Inline, because a drawing in its own file cannot take the colour of the text in dark mode, forced colours and print. As
// text, because Astro's own components for drawings are asynchronous, and a page with one is put together in small pieces.
const drawings = import.meta.glob<string>('../../pictograms/*.svg', { eager: true, query: '?raw', import: 'default' });

/**
 * The drawing of that name, hidden from screen readers; null until it is drawn. Templates print it without escaping: drawings
 * are files of this repository, never content.
 */
export function pictogramOf(name: Pictogram, size: number): HTMLString | null {
  return markupOf(name, String(size));
}

const markupOf = remember(200, (name: Pictogram, size: string): HTMLString | null => {
  const drawing = drawings[`../../pictograms/${name}.svg`];
  if (drawing === undefined) return null;
  const attributes = ` class="pictogram" width="${size}" height="${size}" aria-hidden="true" focusable="false"`;
  return new HTMLString(
    drawing.trim().replace(' xmlns="http://www.w3.org/2000/svg"', '').replace('>', `${attributes}>`),
  );
});
