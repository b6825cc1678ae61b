import type { ArrayField } from 'payload';

/** What the service has not told us. Shown on the dashboard, never published, never invented. */
export const askTheServiceField: ArrayField = {
  name: 'askTheService',
  label: 'Questions for the service',
  type: 'array',
  labels: { singular: 'Question', plural: 'Questions' },
  maxRows: 20,
  admin: {
    description:
      'What is missing and only the service can answer. These stand on the dashboard until you remove them. They are never published.',
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'about',
          label: 'About',
          type: 'text',
          required: true,
          maxLength: 60,
          admin: { width: '30%', placeholder: 'e-mail address' },
        },
        {
          name: 'question',
          label: 'Question',
          type: 'text',
          required: true,
          maxLength: 300,
          admin: { width: '70%', placeholder: 'Which e-mail address should families use?' },
        },
      ],
    },
  ],
};
