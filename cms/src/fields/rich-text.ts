import type { RichTextField } from 'payload';
import { isFilled, mustBeComplete } from './complete.ts';

interface RichTextOptions {
  name: string;
  label: string;
  help?: string;
  /** What to do when it is missing at publication. */
  required?: string;
}

/** Running text with headings, lists, links, bold and quotations, written whole in each language. */
export function richTextField({ name, label, help, required }: RichTextOptions): RichTextField {
  return {
    name,
    label,
    type: 'richText',
    localized: true,
    required: required !== undefined,
    admin: help === undefined ? {} : { description: help },
    validate: (value, context) =>
      isFilled(value) || required === undefined || !mustBeComplete(context) ? true : required,
  };
}
