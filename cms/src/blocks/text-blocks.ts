import { careLevels } from '@ot/shared-types';
import type { ArrayField, Block } from 'payload';
import { choiceField } from '../fields/facts.ts';
import { richTextField } from '../fields/rich-text.ts';
import { stepsField } from '../fields/steps.ts';
import { lineField } from '../fields/text.ts';
import { textListField } from '../fields/text-list.ts';

const optionalHeading = lineField({ name: 'heading', label: 'Heading', help: 'May stay empty.', maxLength: 120 });
const heading = lineField({
  name: 'heading',
  label: 'Heading',
  maxLength: 120,
  required: 'Write the heading of this block.',
});
const text = richTextField({
  name: 'text',
  label: 'Text',
  required: 'Write the text of this block, or remove the block.',
});

const textBlock: Block = { slug: 'text', labels: { singular: 'Text', plural: 'Texts' }, fields: [text] };

const stepsBlock: Block = {
  slug: 'steps',
  labels: { singular: 'Steps', plural: 'Steps' },
  fields: [
    optionalHeading,
    stepsField({ name: 'steps', label: 'Steps', required: 'Add at least one step, or remove the block.' }),
  ],
};

const dosField: ArrayField = {
  ...textListField({ name: 'dos', label: 'Do', item: 'Do', help: 'Each line reads on from “Do”.' }),
  validate: (rows, { siblingData }) =>
    rows?.length || hasRows(siblingData) ? true : 'Add at least one thing to do, or one not to do.',
};

const doDontBlock: Block = {
  slug: 'do-dont',
  labels: { singular: 'Do and don’t list', plural: 'Do and don’t lists' },
  fields: [
    dosField,
    textListField({ name: 'donts', label: 'Don’t', item: 'Don’t', help: 'Each line reads on from “Don’t”.' }),
  ],
};

function hasRows(siblings: unknown): boolean {
  if (typeof siblings !== 'object' || siblings === null || !('donts' in siblings)) return false;
  return Array.isArray(siblings.donts) && siblings.donts.length > 0;
}

const careCardBlock: Block = {
  slug: 'care-card',
  labels: { singular: 'Care card', plural: 'Care cards' },
  fields: [
    choiceField({
      name: 'level',
      label: 'How soon to get help',
      values: careLevels,
      labels: { emergency: 'Emergency (red)' },
      required: 'Choose how soon to get help.',
    }),
    heading,
    text,
  ],
};

const detailsBlock: Block = {
  slug: 'details',
  labels: { singular: 'Details to open', plural: 'Details to open' },
  fields: [
    lineField({
      name: 'summary',
      label: 'Words to click',
      help: 'Say what is inside, so that nobody has to open it to find out.',
      maxLength: 120,
      required: 'Write the words that open the details.',
    }),
    text,
  ],
};

const warningBlock: Block = {
  slug: 'warning',
  labels: { singular: 'Warning', plural: 'Warnings' },
  fields: [heading, text],
};

export const textBlocks: Block[] = [textBlock, stepsBlock, doDontBlock, careCardBlock, detailsBlock, warningBlock];
