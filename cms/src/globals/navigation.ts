import { collectionNames, sitePages } from '@ot/shared-types';
import type { ArrayField } from 'payload';
import { choiceField } from '../fields/facts.ts';
import { lineField } from '../fields/text.ts';
import { siteGlobal } from './site-global.ts';

function linksField({ name, label, most }: { name: string; label: string; most: number }): ArrayField {
  return {
    name,
    label,
    type: 'array',
    labels: { singular: 'Link', plural: 'Links' },
    maxRows: most,
    admin: { components: { RowLabel: '/screen-parts/RowTitle.tsx#RowTitle' } },
    fields: [
      lineField({ name: 'label', label: 'Words of the link', maxLength: 60, required: 'Write the words of the link.' }),
      {
        name: 'target',
        label: 'Leads to',
        type: 'group',
        admin: { description: 'One of the two.' },
        fields: [
          {
            ...choiceField({ name: 'page', label: 'A page of the site', values: sitePages }),
            validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
              Boolean(value) || hasEntry(siblingData) || 'Choose a page of the site, or an entry.',
          },
          {
            name: 'entry',
            label: 'Or an entry',
            type: 'relationship',
            relationTo: [...collectionNames],
            maxDepth: 0,
          },
        ],
      },
    ],
  };
}

function hasEntry(siblings: unknown): boolean {
  return typeof siblings === 'object' && siblings !== null && 'entry' in siblings && Boolean(siblings.entry);
}

export const navigation = siteGlobal({
  slug: 'navigation',
  label: 'Navigation',
  group: 'Settings',
  description: 'The links at the top and at the foot of every page. A change here prints every page anew.',
  fields: [
    linksField({ name: 'header', label: 'At the top', most: 7 }),
    linksField({ name: 'footer', label: 'At the foot', most: 20 }),
  ],
});
