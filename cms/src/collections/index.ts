import type { CollectionConfig } from 'payload';
import { advice } from './advice.ts';
import { changes } from './changes.ts';
import { contactPoints } from './contact-points.ts';
import { documents } from './documents.ts';
import { earlierTexts } from './earlier-texts.ts';
import { equipment } from './equipment.ts';
import { exceptions } from './exceptions.ts';
import { glossary } from './glossary.ts';
import { grants } from './grants.ts';
import { identities } from './identities.ts';
import { languageDates } from './language-dates.ts';
import { languageWords } from './language-words.ts';
import { lastEdits } from './last-edits.ts';
import { media } from './media.ts';
import { mirrors } from './mirrors.ts';
import { notices } from './notices.ts';
import { organisations } from './organisations.ts';
import { pageJudgements } from './page-judgements.ts';
import { redirects } from './redirects.ts';
import { referralRoutes } from './referral-routes.ts';
import { overview } from './overview.ts';
import { publishSets } from './publish-sets.ts';
import { schedules } from './schedules.ts';
import { secondFactors } from './second-factors.ts';
import { servicePages } from './service-pages.ts';
import { sessionRecords } from './session-records.ts';
import { sessions } from './sessions.ts';
import { signInRecords } from './sign-in-records.ts';
import { topics } from './topics.ts';
import { users } from './users.ts';
import { uses } from './uses.ts';
import { withdrawals } from './withdrawals.ts';

interface Surroundings {
  uploadsFolder: string;
  /** Whether cookies may travel over https only. */
  secureCookies: boolean;
}

/** Every collection, in the order of the admin menu. */
export function collections({ uploadsFolder, secureCookies }: Surroundings): CollectionConfig[] {
  return [
    servicePages,
    referralRoutes,
    documents,
    notices,
    media({ folder: uploadsFolder }),
    advice,
    topics,
    glossary,
    equipment,
    sessions,
    organisations,
    contactPoints,
    redirects,
    exceptions,
    users({ secure: secureCookies }),
    signInRecords,
    sessionRecords,
    secondFactors,
    identities,
    grants,
    publishSets,
    pageJudgements,
    mirrors,
    schedules,
    languageDates,
    languageWords,
    lastEdits,
    uses,
    overview,
    withdrawals,
    earlierTexts,
    changes,
  ];
}
