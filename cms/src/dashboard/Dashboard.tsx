import type { Locale } from '@ot/shared-types';
import type { ServerProps } from 'payload';
import { BackedUp } from '../backup/BackedUp.tsx';
import { readEnvironment } from '../environment/environment.ts';
import { readMissing } from '../derived-rows/read-missing.ts';
import { readOverview } from '../derived-rows/read-overview.ts';
import { GoingOut } from '../publishing/GoingOut.tsx';
import { readOutgoing } from '../publishing/read-outgoing.ts';
import { AccessibilityList } from '../quality/AccessibilityList.tsx';
import { ExceptionList } from '../quality/ExceptionList.tsx';
import { readFindings } from '../quality/read-findings.ts';
import { readWithdrawalTasks } from './withdrawal-tasks.ts';
import { readSchedules } from '../schedules/read-schedules.ts';
import { readKeptBackTasks } from './kept-back-tasks.ts';
import { Needs } from './Needs.tsx';
import { LocksOfAll } from '../sign-in/second-factor/LocksOfAll.tsx';
import { comingUp } from './schedule-tasks.ts';
import { TaskList } from './TaskList.tsx';
import { translatedLanguages } from '../derived-rows/translation-fault.ts';

/** As many pages as anybody begins in a month. */
const mostNamed = 25;

/** Four questions on one screen: is the site well, what is going out, what needs me, can everybody use it. */
export async function Dashboard({ payload, user }: ServerProps) {
  const now = new Date();
  const languages = languagesOf(user);
  const isTranslator = user?.role === 'translator';
  const [overview, missing, outgoing, schedules, findings, keptBack, withdrawn] = await Promise.all([
    readOverview(payload, { languages, now }),
    readMissing(payload, languages, isTranslator ? mostNamed : 0),
    readOutgoing(payload, now),
    readSchedules(payload, { state: { in: ['waiting', 'failed'] } }),
    readFindings(payload, now),
    readKeptBackTasks(payload, languages),
    isTranslator ? [] : readWithdrawalTasks(payload),
  ]);
  return (
    // Payload's screens have neither a main part nor a heading of the first level.
    <main className="dash" aria-labelledby="dash-title">
      <h1 id="dash-title">Today</h1>
      <GoingOut first={outgoing} />
      {!isTranslator && <BackedUp dataDir={readEnvironment(process.env).dataDir} now={now} />}
      {user?.role === 'administrator' && <LocksOfAll payload={payload} now={now} />}
      <TaskList heading="Scheduled" tasks={comingUp(schedules)} none="Nothing is scheduled." />
      <Needs {...{ overview, missing, schedules, keptBack, withdrawn, languages, isTranslator, now }} />
      <section aria-labelledby="dash-accessibility">
        <h2 id="dash-accessibility">Can everybody use the site?</h2>
        <AccessibilityList findings={findings} />
        <ExceptionList exceptions={findings.exceptions} />
      </section>
    </main>
  );
}

/** Translators see their own languages; everybody else sees all. */
function languagesOf(user: ServerProps['user']): readonly Locale[] {
  if (user?.role !== 'translator') return translatedLanguages;
  return translatedLanguages.filter((code) => user.languages?.some((own) => own === code));
}
