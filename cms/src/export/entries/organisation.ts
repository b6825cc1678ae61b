import type { Organisation } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';
import { toBase } from './base.ts';

/** The owner of the link and the title last seen there are for staff and stay in the CMS. */
export function toOrganisation(document: DocumentReader): Mapped<Organisation> {
  return {
    ...toBase(document),
    kind: document.value('kind'),
    offers: document.richText('offers'),
    url: document.text('url'),
    linkState: document.value('linkState') ?? 'not-checked',
    lastChecked: document.day('lastChecked'),
  };
}
