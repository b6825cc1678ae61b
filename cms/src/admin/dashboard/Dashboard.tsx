import type { Locale } from '@ot/shared-types';
import type { ServerProps } from 'payload';
import { GoingOut } from '../../publishing/GoingOut.tsx';
import { readOutgoing } from '../../publishing/read-outgoing.ts';
import { AccessibilityList } from '../../quality/AccessibilityList.tsx';
import { ExceptionList } from '../../quality/ExceptionList.tsx';
import { readFindings } from '../../quality/read-findings.ts';
import { readSchedules, type ScheduleLine } from '../../schedules/read-schedules.ts';
import { readDocuments, type Found } from './read-documents.ts';
import { comingUp, failedSchedules } from './schedule-tasks.ts';
import { statementReview } from './statement-review.ts';
import { TaskList } from './TaskList.tsx';
import {
  questionsToAsk,
  reviewsDue,
  sessionsWithoutDates,
  translatedLanguages,
  translationsToCheck,
} from './what-needs-me.ts';

/** Four questions on one screen: is the site well, what is going out, what needs me, can everybody use it. */
export async function Dashboard({ payload, user }: ServerProps) {
  const now = new Date();
  const [found, outgoing, schedules, findings] = await Promise.all([
    readDocuments(payload),
    readOutgoing(payload, now),
    readSchedules(payload, { state: { in: ['waiting', 'failed'] } }),
    readFindings(payload, now),
  ]);
  return (
    // Payload's screens have neither a main part nor a heading of the first level.
    <main className="dash" aria-labelledby="dash-title">
      <h1 id="dash-title">Today</h1>
      <GoingOut first={outgoing} mayUndo={user?.role === 'administrator'} />
      <TaskList heading="Scheduled" tasks={comingUp(schedules)} none="Nothing is scheduled." />
      <Needs found={found} schedules={schedules} languages={languagesOf(user)} now={now} />
      <section aria-labelledby="dash-accessibility">
        <h2 id="dash-accessibility">Can everybody use the site?</h2>
        <AccessibilityList findings={findings} />
        <ExceptionList exceptions={findings.exceptions} />
      </section>
    </main>
  );
}

interface NeedsProps {
  found: Found[];
  schedules: ScheduleLine[];
  languages: readonly Locale[];
  now: Date;
}

function Needs({ found, schedules, languages, now }: NeedsProps) {
  return (
    <section aria-labelledby="dash-needs">
      <h2 id="dash-needs">What needs me</h2>
      <TaskList
        heading="Scheduled, but not done"
        tasks={failedSchedules(schedules)}
        none="Everything scheduled was done."
      />
      <TaskList
        heading="Reviews"
        tasks={[...statementReview(found, now), ...reviewsDue(found, now)]}
        none="No review is due within a month."
      />
      <TaskList
        heading="Translations"
        tasks={translationsToCheck(found, languages)}
        none="No translation is waiting or out of date."
      />
      <TaskList
        heading="Sessions without a coming date"
        tasks={sessionsWithoutDates(found, now)}
        none="Every published session has a coming date."
      />
      <TaskList heading="Questions for the service" tasks={questionsToAsk(found)} none="There are no open questions." />
    </section>
  );
}

/** Translators see their own languages; everybody else sees all. */
function languagesOf(user: ServerProps['user']): readonly Locale[] {
  if (user?.role !== 'translator') return translatedLanguages;
  return translatedLanguages.filter((code) => user.languages?.some((own) => own === code));
}
