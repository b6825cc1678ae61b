import type { ArrayField } from 'payload';
import { stepsField } from './steps.ts';
import { lineField } from './text.ts';
import { textListField } from './text-list.ts';

/** Things to try, each complete in itself, so that a family can pick one, do it and record it. */
export const strategiesField: ArrayField = {
  name: 'strategies',
  label: 'Things to try',
  type: 'array',
  labels: { singular: 'Thing to try', plural: 'Things to try' },
  maxRows: 12,
  required: true,
  admin: {
    initCollapsed: true,
    description: 'Each is complete in itself: a family picks one, tries it and notes how it went.',
    components: { RowLabel: '/screen-parts/RowTitle.tsx#RowTitle' },
  },
  validate: (rows) => Boolean(rows?.length) || 'Add at least one thing to try.',
  fields: [
    lineField({
      name: 'title',
      label: 'What to try',
      maxLength: 120,
      required: 'Name what to try, such as “Draw with short crayons”.',
    }),
    textListField({
      name: 'whatYouNeed',
      label: 'What you need',
      item: 'Thing',
      help: 'Things a family has or can get cheaply.',
    }),
    stepsField({ name: 'steps', label: 'Steps', required: 'Add at least one step.' }),
    {
      type: 'row',
      fields: [
        lineField({ name: 'howOften', label: 'How often', help: '“Once a day, for 5 minutes.”' }),
        lineField({ name: 'howLong', label: 'How long to try it', help: '“4 weeks.”' }),
      ],
    },
    lineField({ name: 'whenToStop', label: 'When to stop', help: 'And what to do then.', maxLength: 300 }),
  ],
};
