import type { Locale } from '@ot/shared-types';
import type { ServerProps } from 'payload';
import { readOverview, type Overview } from '../../overview/read-overview.ts';
import { GoingOut } from '../../publishing/GoingOut.tsx';
import { readOutgoing } from '../../publishing/read-outgoing.ts';
import { AccessibilityList } from '../../quality/AccessibilityList.tsx';
import { ExceptionList } from '../../quality/ExceptionList.tsx';
import { readFindings } from '../../quality/read-findings.ts';
import { readSchedules, type ScheduleLine } from '../../schedules/read-schedules.ts';
import { readKeptBackTasks } from './kept-back-tasks.ts';
import { comingUp, failedSchedules } from './schedule-tasks.ts';
import { statementReview } from './statement-review.ts';
import { TaskList } from './TaskList.tsx';
import { translatedLanguages } from './translation-fault.ts';
import { questionsToAsk, reviewsDue, sessionsWithoutDates, translationsToCheck, type Task } from './what-needs-me.ts';

/** Four questions on one screen: is the site well, what is going out, what needs me, can everybody use it. */
export async function Dashboard({ payload, user }: ServerProps) {
  const now = new Date();
  const languages = languagesOf(user);
  const [overview, outgoing, schedules, findings, keptBack] = await Promise.all([
    readOverview(payload, { languages, now }),
    readOutgoing(payload, now),
    readSchedules(payload, { state: { in: ['waiting', 'failed'] } }),
    readFindings(payload, now),
    readKeptBackTasks(payload, languages),
  ]);
  return (
    // Payload's screens have neither a main part nor a heading of the first level.
    <main className="dash" aria-labelledby="dash-title">
      <h1 id="dash-title">Today</h1>
      <GoingOut first={outgoing} />
      <TaskList heading="Scheduled" tasks={comingUp(schedules)} none="Nothing is scheduled." />
      <Needs overview={overview} schedules={schedules} keptBack={keptBack} languages={languages} now={now} />
      <section aria-labelledby="dash-accessibility">
        <h2 id="dash-accessibility">Can everybody use the site?</h2>
        <AccessibilityList findings={findings} />
        <ExceptionList exceptions={findings.exceptions} />
      </section>
    </main>
  );
}

interface NeedsProps {
  overview: Overview;
  schedules: ScheduleLine[];
  keptBack: Task[];
  languages: readonly Locale[];
  now: Date;
}

function Needs({ overview, schedules, keptBack, languages, now }: NeedsProps) {
  const { documents, translations } = overview;
  return (
    <section aria-labelledby="dash-needs">
      <h2 id="dash-needs">What needs me</h2>
      <Incomplete overview={overview} />
      <TaskList
        heading="Scheduled, but not done"
        tasks={failedSchedules(schedules)}
        none="Everything scheduled was done."
      />
      <TaskList
        heading="Reviews"
        tasks={[...statementReview(documents, now), ...reviewsDue(documents, now)]}
        none="No review is due within a month."
      />
      <TaskList
        heading="Translations"
        tasks={[...keptBack, ...translationsToCheck(translations, languages)]}
        none="No translation is waiting or out of date."
      />
      <TaskList
        heading="Sessions without a coming date"
        tasks={sessionsWithoutDates(documents, now)}
        none="Every published session has a coming date."
      />
      <TaskList
        heading="Questions for the service"
        tasks={questionsToAsk(documents)}
        none="There are no open questions."
      />
    </section>
  );
}

/** Nothing passes for done that was not looked at. */
function Incomplete({ overview: { unknown, isCut } }: { overview: Overview }) {
  if (unknown > 0) {
    const which = unknown === 1 ? 'One document is' : `${unknown} documents are`;
    return <p>{which} still being looked at: these lists are not complete. Look again in a minute.</p>;
  }
  return isCut ? <p>There is more to do than these lists show. What is done makes room for the rest.</p> : null;
}

/** Translators see their own languages; everybody else sees all. */
function languagesOf(user: ServerProps['user']): readonly Locale[] {
  if (user?.role !== 'translator') return translatedLanguages;
  return translatedLanguages.filter((code) => user.languages?.some((own) => own === code));
}
