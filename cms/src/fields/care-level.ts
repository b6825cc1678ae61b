import { careLevels } from '@ot/shared-types';
import type { SelectField } from 'payload';
import { choiceField } from './facts.ts';

/** How soon to get help: the colour, shape and first word of the box that says when to ask for it. */
export function careLevelField({ name, label }: { name: string; label: string }): SelectField {
  return choiceField({
    name,
    label,
    values: careLevels,
    labels: { 'non-urgent': 'Not urgent', urgent: 'Urgent: today', emergency: 'Emergency: now' },
    initial: 'non-urgent',
    help: 'Choose by the gravest sign in the text. Empty counts as not urgent. The page adds the emergency numbers by itself.',
  });
}
