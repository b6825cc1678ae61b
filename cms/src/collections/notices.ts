import { noticeLevels } from '@ot/shared-types';
import { choiceField, momentField, momentOf } from '../fields/facts.ts';
import { entryFields } from '../fields/entry-fields.ts';
import { richTextField } from '../fields/rich-text.ts';
import { entryCollection } from './entry-collection.ts';

export const notices = entryCollection({
  slug: 'notices',
  labels: { singular: 'Notice', plural: 'Notices' },
  group: 'Pages',
  description: 'A banner on every page between two moments. It appears and disappears by itself.',
  columns: ['level', 'startsAt', 'endsAt'],
  fields: entryFields({
    content: [
      richTextField({
        name: 'text',
        label: 'Text',
        help: 'Short: it stands on every page.',
        required: 'Write the notice.',
      }),
      {
        type: 'row',
        fields: [
          momentField({ name: 'startsAt', label: 'Shown from', required: 'Choose when the notice appears.' }),
          {
            ...momentField({ name: 'endsAt', label: 'Shown until' }),
            required: true,
            validate: (value: unknown, { siblingData }: { siblingData: unknown }) => checkEnd(value, siblingData),
          },
        ],
      },
    ],
    sidebar: [
      choiceField({
        name: 'level',
        label: 'Level',
        values: noticeLevels,
        initial: 'information',
        required: 'Choose a level.',
      }),
    ],
  }),
});

function checkEnd(value: unknown, siblings: unknown): string | true {
  if (!value) return 'Choose when the notice disappears. Every notice needs an end.';
  const start =
    typeof siblings === 'object' && siblings !== null && 'startsAt' in siblings ? siblings.startsAt : undefined;
  if (!start) return true;
  return momentOf(value) > momentOf(start) || 'The notice must end after it starts. Correct one of the two.';
}
