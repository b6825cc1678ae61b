import { AccessibilityStatementSchema } from '@ot/shared-types';
import type { ArrayField } from 'payload';
import { choiceField, dayField } from '../fields/facts.ts';
import { referenceField } from '../fields/references.ts';
import { factField, sentencesField } from '../fields/text.ts';
import { siteGlobal } from './site-global.ts';

const issuesField: ArrayField = {
  name: 'issues',
  label: 'Known problems',
  type: 'array',
  labels: { singular: 'Problem', plural: 'Problems' },
  maxRows: 50,
  fields: [
    sentencesField({
      name: 'description',
      label: 'What does not work, and for whom',
      required: 'Describe the problem.',
    }),
    factField({
      name: 'criterion',
      label: 'WCAG criterion',
      help: 'Number and name, such as “1.4.3 Contrast (Minimum)”.',
      required: 'Write the criterion that fails.',
    }),
    dayField({ name: 'fixBy', label: 'To be fixed by' }),
  ],
};

export const accessibilityStatement = siteGlobal({
  slug: 'accessibility-statement',
  label: 'Accessibility statement',
  group: 'Settings',
  description: 'The facts of the statement. The legal wording around them is fixed.',
  fields: [
    choiceField({
      name: 'compliance',
      label: 'How far the site meets WCAG 2.2 AA',
      values: AccessibilityStatementSchema.shape.compliance.options,
      labels: { full: 'Fully', partial: 'Partly', none: 'Not' },
      required: 'Choose one of the three answers that the regulations allow.',
    }),
    sentencesField({ name: 'method', label: 'How the site was tested', required: 'Write how the site was tested.' }),
    issuesField,
    dayField({ name: 'preparedOn', label: 'Prepared on' }),
    dayField({ name: 'reviewedOn', label: 'Last reviewed on' }),
    referenceField({ name: 'contact', label: 'Contact for problems', to: 'contact-points' }),
  ],
});
