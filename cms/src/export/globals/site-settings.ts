import { localeCodes, sourceLocale, type SiteSettings } from '@ot/shared-types';
import type { DocumentReader } from '../document-reader.ts';
import type { Mapped } from '../mapped.ts';

export function toSiteSettings(document: DocumentReader): Mapped<SiteSettings> {
  const chosen = document.values('liveLanguages');
  return {
    serviceName: document.text('serviceName'),
    organisation: document.text('organisation'),
    area: document.text('area'),
    // In the order of the table of languages; English is always there, ticked or not.
    liveLanguages: localeCodes.filter((code) => code === sourceLocale || chosen.includes(code)),
    interpreterLine: document.text('interpreterLine'),
    helpContact: document.reference('helpContact'),
  };
}
