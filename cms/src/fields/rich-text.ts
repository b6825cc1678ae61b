import type { RichTextField } from 'payload';
import { mendText } from '../mending/mend-text-hook.ts';
import { refuseBlocked } from '../quality/refuse-blocked.ts';
import { isFilled, mustBeComplete } from '../quality/complete.ts';

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
    hooks: { beforeValidate: [mendText] },
    validate: (value, context) => {
      if (isFilled(value)) return refuseBlocked(value, context);
      return required === undefined || !mustBeComplete(context) ? true : required;
    },
  };
}
