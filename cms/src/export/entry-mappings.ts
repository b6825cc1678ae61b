import type { CollectionName, EntryOf } from '@ot/shared-types';
import { toAdvice } from './entries/advice.ts';
import { toContactPoint } from './entries/contact-point.ts';
import { toDocument } from './entries/document.ts';
import { toEquipment } from './entries/equipment.ts';
import { toGlossaryTerm } from './entries/glossary-term.ts';
import { toNotice } from './entries/notice.ts';
import { toOrganisation } from './entries/organisation.ts';
import { toReferralRoute } from './entries/referral-route.ts';
import { toServicePage } from './entries/service-page.ts';
import { toSession } from './entries/session.ts';
import { toTopic } from './entries/topic.ts';
import type { EntryMapping } from './mapped.ts';

/** How a document of each collection becomes an entry of the contract. */
export const entryMappings: { [Name in CollectionName]: EntryMapping<EntryOf<Name>> } = {
  'service-pages': toServicePage,
  advice: toAdvice,
  equipment: toEquipment,
  sessions: toSession,
  organisations: toOrganisation,
  'contact-points': toContactPoint,
  'referral-routes': toReferralRoute,
  topics: toTopic,
  glossary: toGlossaryTerm,
  documents: toDocument,
  notices: toNotice,
};
