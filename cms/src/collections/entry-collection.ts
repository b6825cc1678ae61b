import type { CollectionName } from '@ot/shared-types';
import type { CollectionConfig, Field } from 'payload';
import { contentAccess } from '../access/access.ts';
import { deleteItem, documentStatus, publishButton, takeOffItem } from '../fields/publication.ts';
import { entryHooks } from '../hooks/entry-hooks.ts';
import { autosave, previewOf } from '../preview/live-preview.ts';
import { olderPartsEndpoints } from '../translation/older-parts-endpoints.ts';
import { discardDraft } from '../versions/discard-endpoint.ts';
import { trashEndpoints } from '../removal/trash-endpoints.ts';
import { restoreEntry } from '../versions/restore-endpoints.ts';

/** Groups of the admin menu, as staff think of their work. */
export type MenuGroup = 'Pages' | 'Advice' | 'Equipment' | 'Training' | 'Links' | 'Contacts' | 'Settings';

interface EntryCollection {
  slug: CollectionName;
  labels: { singular: string; plural: string };
  group: MenuGroup;
  /** One sentence above the list: what belongs here. */
  description: string;
  columns: string[];
  fields: Field[];
}

const components = {
  edit: {
    PublishButton: publishButton,
    UnpublishButton: takeOffItem,
    editMenuItems: [deleteItem],
    Status: documentStatus,
  },
  views: { begin: { Component: '/beginning/BeginScreen.tsx#BeginScreen', path: '/create' as const } },
};

/** A collection of entries that families see: the same rules, hooks and versions for all. */
export function entryCollection({
  slug,
  labels,
  group,
  description,
  columns,
  fields,
}: EntryCollection): CollectionConfig {
  return {
    slug,
    labels,
    access: contentAccess,
    admin: {
      group,
      description,
      useAsTitle: 'englishTitle',
      defaultColumns: ['englishTitle', ...columns, '_status', 'updatedAt'],
      listSearchableFields: ['englishTitle', 'title', 'slug'],
      pagination: { defaultLimit: 25 },
      // Else 25 whole documents in all languages are read, for a title and a date of each.
      enableListViewSelectAPI: true,
      enableRichTextLink: true,
      hideAPIURL: true,
      preview: previewOf(slug),
      components,
    },
    fields,
    hooks: entryHooks(slug),
    endpoints: [restoreEntry(slug), discardDraft(slug), ...olderPartsEndpoints(slug), ...trashEndpoints(slug)],
    trash: true,
    versions: { maxPerDoc: 25, drafts: { autosave } },
    defaultSort: 'slug',
  };
}
