import type { z } from 'zod';
import type { CollectionName } from '../primitives.ts';
import { AdviceSchema } from './advice.ts';
import { ContactPointSchema } from './contact-point.ts';
import { DocumentSchema } from './document.ts';
import { EquipmentSchema } from './equipment.ts';
import { GlossaryTermSchema } from './glossary-term.ts';
import { NoticeSchema } from './notice.ts';
import { OrganisationSchema } from './organisation.ts';
import { ReferralRouteSchema } from './referral-route.ts';
import { ServicePageSchema } from './service-page.ts';
import { SessionSchema } from './session.ts';
import { TopicSchema } from './topic.ts';

/** The schema of an entry in one language, by collection. */
export const entrySchemas = {
  'service-pages': ServicePageSchema,
  advice: AdviceSchema,
  equipment: EquipmentSchema,
  sessions: SessionSchema,
  organisations: OrganisationSchema,
  'contact-points': ContactPointSchema,
  'referral-routes': ReferralRouteSchema,
  topics: TopicSchema,
  glossary: GlossaryTermSchema,
  documents: DocumentSchema,
  notices: NoticeSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

/** An entry of one collection, in one language. */
export type EntryOf<Name extends CollectionName> = z.infer<(typeof entrySchemas)[Name]>;
export type AnyEntry = EntryOf<CollectionName>;

export * from './advice.ts';
export * from './base.ts';
export * from './contact-point.ts';
export * from './document.ts';
export * from './equipment.ts';
export * from './glossary-term.ts';
export * from './notice.ts';
export * from './organisation.ts';
export * from './referral-route.ts';
export * from './service-page.ts';
export * from './session.ts';
export * from './topic.ts';
