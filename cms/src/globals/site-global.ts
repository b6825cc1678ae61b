import type { GlobalName } from '@ot/shared-types';
import type { Field, GlobalConfig } from 'payload';
import { globalAccess } from '../access/access.ts';
import { lockSharedFields } from '../access/lock-shared-fields.ts';
import { askTheServiceField } from '../fields/ask-the-service.ts';
import {
  documentStatus,
  publishButton,
  qualityField,
  receiptField,
  scheduleField,
  shareField,
} from '../fields/publication.ts';
import { translationField } from '../fields/translation.ts';
import { globalHooks } from '../hooks/global-hooks.ts';
import { autosave, previewOf } from '../preview/live-preview.ts';
import { olderPartsEndpoints } from '../translation/older-parts-endpoints.ts';
import { discardDraft } from '../versions/discard-endpoint.ts';
import { restoreGlobal } from '../versions/restore-endpoints.ts';

interface SiteGlobal {
  slug: GlobalName;
  label: string;
  group: 'Pages' | 'Settings';
  description: string;
  fields: Field[];
}

/** A single page or a set of settings that families see the result of. */
export function siteGlobal({ slug, label, group, description, fields }: SiteGlobal): GlobalConfig {
  return {
    slug,
    label,
    access: globalAccess,
    admin: {
      group,
      description,
      hideAPIURL: true,
      preview: previewOf(slug),
      components: { elements: { PublishButton: publishButton, Status: documentStatus } },
    },
    fields: lockSharedFields([
      {
        type: 'tabs',
        tabs: [
          { label: 'Content', fields },
          { label: 'Ask the service', fields: [askTheServiceField] },
          { label: 'Translation', fields: [translationField] },
        ],
      },
      receiptField,
      scheduleField,
      qualityField(fields),
      shareField,
    ]),
    hooks: globalHooks(slug),
    endpoints: [restoreGlobal(slug), discardDraft(slug), ...olderPartsEndpoints(slug)],
    versions: { max: 25, drafts: { autosave } },
  };
}
