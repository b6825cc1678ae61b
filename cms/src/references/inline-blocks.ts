import type { Block } from 'payload';

/** Facts and explained words inside a sentence. */
export const inlineBlocks: Block[] = [
  {
    slug: 'contact-point',
    labels: { singular: 'Contact', plural: 'Contacts' },
    admin: { components: { Label: '/screen-parts/ContactLabel.tsx#ContactLabel' } },
    fields: [
      {
        name: 'contactPoint',
        label: 'Contact',
        type: 'relationship',
        relationTo: 'contact-points',
        required: true,
        maxDepth: 0,
        admin: { description: 'The number and the keys to press come from the contact, so they are right everywhere.' },
      },
    ],
  },
  {
    slug: 'glossary-term',
    labels: { singular: 'Explained word', plural: 'Explained words' },
    admin: { components: { Label: '/screen-parts/TermLabel.tsx#TermLabel' } },
    fields: [
      {
        name: 'term',
        label: 'Glossary entry',
        type: 'relationship',
        relationTo: 'glossary',
        required: true,
        maxDepth: 0,
      },
      {
        name: 'text',
        label: 'The word as it stands in this sentence',
        type: 'text',
        required: true,
        maxLength: 80,
      },
    ],
  },
];
