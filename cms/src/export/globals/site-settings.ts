import { localeCodes, nationalUrgentHelp, sourceLocale, type SiteSettings, type UrgentHelp } from '@ot/shared-types';
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
    urgentHelp: toUrgentHelp(document.group('urgentHelp')),
  };
}

/** Settings that nobody has saved since the fields came have none of them: the national ones hold. */
function toUrgentHelp(group: DocumentReader): Mapped<UrgentHelp> {
  const emergencyPhone = group.text('emergencyPhone');
  if (emergencyPhone === null) return nationalUrgentHelp;
  return { emergencyPhone, urgentPhone: group.text('urgentPhone'), urgentUrl: group.text('urgentUrl') };
}
