import { occurrenceStates } from '@ot/shared-types';
import type { ArrayField } from 'payload';
import { choiceField, momentField, momentOf, webAddressField } from './facts.ts';
import { factField } from './text.ts';

/** The dates of a series. */
export const occurrencesField: ArrayField = {
  name: 'occurrences',
  label: 'Dates',
  type: 'array',
  labels: { singular: 'Date', plural: 'Dates' },
  maxRows: 60,
  admin: { description: 'Leave empty while no date is fixed: the page then says so honestly.' },
  fields: [
    {
      type: 'row',
      fields: [
        momentField({ name: 'start', label: 'Start', required: 'Choose when it starts.' }),
        {
          ...momentField({ name: 'end', label: 'End' }),
          required: true,
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) => checkEnd(value, siblingData),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        factField({ name: 'place', label: 'Venue, or platform if online', help: 'Not translated.' }),
        choiceField({
          name: 'state',
          label: 'State',
          values: occurrenceStates,
          initial: 'open',
          labels: { open: 'Open for booking', full: 'Full', cancelled: 'Cancelled' },
          required: 'Choose whether places are left.',
        }),
      ],
    },
    webAddressField({ name: 'bookingUrl', label: 'Web address for booking', help: 'Only if this date has its own.' }),
    {
      ...factField({ name: 'timeZone', label: 'Time zone', help: 'Leave it unless the session is held abroad.' }),
      defaultValue: 'Europe/London',
      validate: (value: unknown) => isTimeZone(value) || 'Write a time zone such as Europe/London.',
    },
  ],
};

function checkEnd(value: unknown, siblings: unknown): string | true {
  if (!value) return 'Choose when it ends.';
  const start = typeof siblings === 'object' && siblings !== null && 'start' in siblings ? siblings.start : undefined;
  return !start || momentOf(value) > momentOf(start) || 'The end must be after the start. Correct one of them.';
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
