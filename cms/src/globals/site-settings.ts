import { locales, nationalUrgentHelp, sourceLocale, UrgentHelpSchema } from '@ot/shared-types';
import type { GroupField, SelectField, TextField } from 'payload';
import { webAddressField } from '../fields/facts.ts';
import { referenceField } from '../fields/references.ts';
import { factField, lineField, sentencesField } from '../fields/text.ts';
import { siteGlobal } from './site-global.ts';

const liveLanguagesField: SelectField = {
  name: 'liveLanguages',
  label: 'Languages of the site',
  type: 'select',
  hasMany: true,
  required: true,
  defaultValue: [sourceLocale],
  options: locales.map(({ code, englishName, name }) => ({ value: code, label: `${englishName} – ${name}` })),
  admin: { description: 'A language not chosen here has no pages at all.' },
  validate: (value: unknown) =>
    (Array.isArray(value) && value.includes(sourceLocale)) ||
    'English is the source of all languages and must be chosen.',
};

const { emergencyPhone, urgentPhone } = UrgentHelpSchema.shape;

/** Facts of the country, never of a page: an editor who writes 999 into a text cannot change it everywhere. */
const urgentHelpField: GroupField = {
  name: 'urgentHelp',
  label: 'Urgent help',
  type: 'group',
  admin: {
    description:
      'Shown on contact, referral, search and not-found pages, and wherever a page says when to ask for help, with fixed words in every language.',
  },
  fields: [
    shortNumberField({ name: 'emergencyPhone', label: 'Danger to life', schema: emergencyPhone }),
    shortNumberField({ name: 'urgentPhone', label: 'Urgent, but no danger to life', schema: urgentPhone }),
    {
      ...webAddressField({ name: 'urgentUrl', label: 'The same on the web', help: 'Empty: there is none.' }),
      defaultValue: nationalUrgentHelp.urgentUrl,
    },
  ],
};

export const siteSettings = siteGlobal({
  slug: 'site-settings',
  label: 'Site settings',
  group: 'Settings',
  description: 'Names, area and languages. A change here prints every page anew.',
  fields: [
    lineField({
      name: 'serviceName',
      label: 'Name of the service',
      maxLength: 100,
      required: 'Write the name of the service.',
    }),
    factField({
      name: 'organisation',
      label: 'Who runs the service',
      help: 'Leave it empty until the service has confirmed the name.',
    }),
    factField({
      name: 'area',
      label: 'Area',
      help: 'Such as “Hertfordshire”.',
      required: 'Write the area of the service.',
    }),
    liveLanguagesField,
    sentencesField({
      name: 'interpreterLine',
      label: 'About interpreters',
      maxLength: 200,
      help: 'Shown on every page.',
      required: 'Write how families ask for an interpreter.',
    }),
    referenceField({
      name: 'helpContact',
      label: 'Contact on every page',
      to: 'contact-points',
      help: 'It stands in the same place on every page.',
    }),
    urgentHelpField,
  ],
});

interface ShortNumber {
  name: 'emergencyPhone' | 'urgentPhone';
  label: string;
  schema: typeof emergencyPhone;
}

function shortNumberField({ name, label, schema }: ShortNumber): TextField {
  return {
    name,
    label,
    type: 'text',
    required: true,
    defaultValue: nationalUrgentHelp[name],
    validate: (value: unknown) =>
      schema.safeParse(value).success || `Write the number as it is dialled, such as ${nationalUrgentHelp[name]}.`,
  };
}
