import { translationMethods, translationStates } from '@ot/shared-types';
import type { GroupField, TextField } from 'payload';
import { choiceField, dayField } from './facts.ts';
import { lineField } from './text.ts';

const optional = ({ name, label, help }: { name: string; label: string; help: string }) =>
  lineField({ name, label, help, maxLength: 100 });

const noRequest = { create: () => false, update: () => false };

/** Which English it was made from. Nobody says so of their own work by sending it: hooks note what was changed. */
const keptByTheCms = (name: string): TextField => ({
  name,
  type: 'text',
  access: noRequest,
  admin: { hidden: true },
});

/**
 * Where the translation into the present language stands. Only `live` is published. `out-of-date` is not stored: it follows
 * from the fingerprint of the English text.
 */
export const translationField: GroupField = {
  name: 'translation',
  label: 'Translation into this language',
  type: 'group',
  localized: true,
  admin: {
    components: { Field: '/translation/TranslationGroup.tsx#TranslationGroup' },
    description: 'Choose the language at the top of the screen. English is the source and needs nothing here.',
  },
  fields: [
    choiceField({
      name: 'state',
      label: 'State',
      help: 'Readers see the translation only when this is “Live” and the page is published.',
      values: translationStates.filter((state) => state !== 'out-of-date'),
      labels: { missing: 'Missing', 'in-translation': 'In translation', 'in-review': 'In review', live: 'Live' },
    }),
    {
      type: 'row',
      fields: [
        optional({ name: 'translatedBy', label: 'Translated by', help: 'A person or an agency. Shown on the page.' }),
        optional({
          name: 'checkedBy',
          label: 'Checked by',
          help: 'Empty: the page says that nobody qualified has checked it.',
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        choiceField({
          name: 'method',
          label: 'How it was made',
          values: translationMethods,
          labels: {
            person: 'By a person',
            'machine-then-person': 'By a machine, then corrected by a person',
            sample: 'Sample, checked by nobody',
          },
        }),
        dayField({ name: 'translatedOn', label: 'Translated on' }),
      ],
    },
    keptByTheCms('sourceHash'),
    // See translation/stamps.ts.
    keptByTheCms('sourceParts'),
    // The id of whoever last changed the words; nobody where a command did: see hooks/note-who-changed.ts.
    keptByTheCms('changedBy'),
    // The page as readers keep it while this language is kept back; null: it is not. See publishing/gate.
    { name: 'lastGood', type: 'json', admin: { hidden: true }, access: { ...noRequest, read: () => false } },
  ],
};
