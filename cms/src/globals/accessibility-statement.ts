import {
  AccessibilityStatementSchema,
  criterionNumbers,
  scopeExemptions,
  wcagCriteria,
  type CriterionNumber,
  type ScopeExemption,
} from '@ot/shared-types';
import type { ArrayField } from 'payload';
import { choiceField, dayField, wholeNumberField } from '../fields/facts.ts';
import { referenceField } from '../fields/references.ts';
import { sentencesField } from '../fields/text.ts';
import { siteGlobal } from './site-global.ts';

// Object.fromEntries forgets the keys, which are exactly those of the list.
const criterionLabels = Object.fromEntries(
  wcagCriteria.map(({ number, name, level }) => [number, `${number} ${name} (${level})`]),
) as Record<CriterionNumber, string>;

const exemptionLabels: Record<ScopeExemption, string> = {
  'old-documents': 'PDFs and other documents from before 23 September 2018 that nobody needs to use the service',
  'old-recordings': 'Recorded video or sound from before 23 September 2020',
  'live-media': 'Live video or sound',
  maps: 'Maps; the addresses are also given as text',
  'third-party': 'Content of others that we neither pay for, make nor control',
  heritage: 'Copies of heritage objects',
  archive: 'Archives that are not changed and not needed',
};

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
    choiceField({
      name: 'criterion',
      label: 'WCAG criterion that it fails',
      values: criterionNumbers,
      labels: criterionLabels,
      required: 'Choose the criterion that fails. The regulations want it named.',
    }),
    dayField({ name: 'fixBy', label: 'To be fixed by', help: 'The regulator objects to a date that has passed.' }),
  ],
};

const burdensField: ArrayField = {
  name: 'burdens',
  label: 'Disproportionate burden',
  type: 'array',
  labels: { singular: 'Claim', plural: 'Claims' },
  maxRows: 20,
  admin: {
    description:
      'Problems that would cost more to mend than it helps. Each needs a written assessment before it is claimed. Lack of time or knowledge is no reason.',
  },
  fields: [
    sentencesField({
      name: 'description',
      label: 'What, for whom, and why it is a burden',
      required: 'Describe what you do not mend, and why.',
    }),
    dayField({ name: 'assessedOn', label: 'Assessed on' }),
  ],
};

const outOfScopeField: ArrayField = {
  name: 'outOfScope',
  label: 'Content that the regulations do not cover',
  type: 'array',
  labels: { singular: 'Kind of content', plural: 'Kinds of content' },
  maxRows: 20,
  fields: [
    sentencesField({ name: 'description', label: 'Which content', required: 'Describe the content.' }),
    choiceField({
      name: 'exemption',
      label: 'Why it is not covered',
      values: scopeExemptions,
      labels: exemptionLabels,
      required: 'Choose the reason. There are no others in the regulations.',
    }),
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
    burdensField,
    outOfScopeField,
    dayField({ name: 'preparedOn', label: 'Prepared on' }),
    dayField({
      name: 'reviewedOn',
      label: 'Last reviewed on',
      help: 'Review it every twelve months. The dashboard reminds you a month before.',
    }),
    wholeNumberField({ name: 'answerDays', label: 'Days until people get an answer' }),
    referenceField({ name: 'contact', label: 'Contact for problems', to: 'contact-points' }),
  ],
});
