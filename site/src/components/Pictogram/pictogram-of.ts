import type { Pictogram } from '@ot/shared-types';
import type { SvgComponent } from 'astro/types';

// Inline, because a drawing in its own file cannot take the colour of the text in dark mode, forced colours and print.
const drawings = import.meta.glob<SvgComponent>('../../pictograms/*.svg', { eager: true, import: 'default' });

/** The drawing of that name; null until it is drawn. */
export function pictogramOf(name: Pictogram): SvgComponent | null {
  return drawings[`../../pictograms/${name}.svg`] ?? null;
}
