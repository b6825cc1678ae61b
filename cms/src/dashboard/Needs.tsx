import { localeInfo, type Locale } from '@ot/shared-types';
import type { Missing } from '../derived-rows/read-missing.ts';
import type { Overview } from '../derived-rows/read-overview.ts';
import type { ScheduleLine } from '../schedules/read-schedules.ts';
import { failedSchedules } from './schedule-tasks.ts';
import { statementReview } from './statement-review.ts';
import { TaskList } from './TaskList.tsx';
import {
  questionsToAsk,
  reviewsDue,
  sessionsWithoutDates,
  translationsToCheck,
  translationsToMake,
  type Task,
} from './what-needs-me.ts';

interface Props {
  overview: Overview;
  missing: Missing[];
  schedules: ScheduleLine[];
  keptBack: Task[];
  withdrawn: Task[];
  languages: readonly Locale[];
  isTranslator: boolean;
  now: Date;
}

/** Each sees what they can do something about: translators their languages, everybody else the rest too. */
export function Needs(props: Props) {
  return (
    <section aria-labelledby="dash-needs">
      <h2 id="dash-needs">What needs me</h2>
      <Incomplete overview={props.overview} />
      {!props.isTranslator && (
        <TaskList heading="Withdrawn for safety" tasks={props.withdrawn} none="Nothing is withdrawn." />
      )}
      {props.isTranslator ? <OfTranslators {...props} /> : <OfEditors {...props} />}
    </section>
  );
}

function OfTranslators({ overview, missing, keptBack, languages }: Props) {
  return (
    <>
      <TaskList
        heading="To check"
        tasks={[...keptBack, ...translationsToCheck(overview.translations, languages)]}
        none="None of your translations waits for a review, was kept back or is out of date."
      />
      {missing.map((each) => (
        <TaskList
          key={each.locale}
          heading={`Not in ${localeInfo(each.locale).englishName} yet`}
          tasks={translationsToMake(each)}
          count={each.count}
          none="Nothing is left to begin in this language."
        />
      ))}
    </>
  );
}

function OfEditors({ overview: { documents, translations }, missing, schedules, keptBack, languages, now }: Props) {
  return (
    <>
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
        heading="Translations to check"
        tasks={[...keptBack, ...translationsToCheck(translations, languages)]}
        none="None waits for a review, was kept back or is out of date."
      />
      <NotTranslated missing={missing} />
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
    </>
  );
}

/** How much readers get in English instead. Which pages, stands on the first screen of those who translate. */
function NotTranslated({ missing }: { missing: Missing[] }) {
  const some = missing.filter(({ count }) => count > 0);
  const counts = some.map(({ locale, count }) => `${localeInfo(locale).englishName} ${count.toLocaleString('en-GB')}`);
  return (
    <div className="dash-tasks">
      <h3>Not translated yet</h3>
      <p>
        {counts.length > 0
          ? `Texts that readers get in English: ${counts.join(', ')}.`
          : 'Every page is translated or waits for a review.'}
      </p>
    </div>
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
