import { pictograms } from '@ot/shared-types';
import type { ArrayField } from 'payload';
import { choiceField } from './facts.ts';
import { pictureField } from './references.ts';
import { sentencesField } from './text.ts';

interface StepsOptions {
  name: string;
  label: string;
  help?: string;
  /** What to do when there is no step at publication. */
  required?: string;
}

/** Numbered steps, one action each. The rows and their pictures are shared by all languages. */
export function stepsField({ name, label, help, required }: StepsOptions): ArrayField {
  return {
    name,
    label,
    type: 'array',
    labels: { singular: 'Step', plural: 'Steps' },
    maxRows: 20,
    required: required !== undefined,
    admin: {
      initCollapsed: false,
      description: help ?? 'One action each, in a short sentence. Six or fewer are easiest to follow.',
    },
    validate: (rows) => (required !== undefined && !rows?.length ? required : true),
    fields: [
      sentencesField({
        name: 'text',
        label: 'What to do',
        maxLength: 300,
        required: 'Write what to do in this step, or remove the empty step.',
      }),
      {
        type: 'row',
        fields: [
          choiceField({
            name: 'pictogram',
            label: 'Pictogram',
            help: 'A small drawing beside the step. The words must say everything without it.',
            values: pictograms,
          }),
          pictureField({
            name: 'picture',
            label: 'Photograph or drawing',
            help: 'Only where it shows what words cannot.',
          }),
        ],
      },
    ],
  };
}
