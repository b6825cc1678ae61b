import type { ServerProps } from 'payload';
import { readDocuments } from './read-documents.ts';
import { describeSite, readSiteState } from './read-site-state.ts';
import { ReleaseTable } from './ReleaseTable.tsx';
import { TaskList } from './TaskList.tsx';
import {
  questionsToAsk,
  reviewsDue,
  sessionsWithoutDates,
  translatedLanguages,
  translationsToCheck,
} from './what-needs-me.ts';

/** Three questions on one screen: is the site well, what needs me, what is going out. */
export async function Dashboard({ payload, user }: ServerProps) {
  const now = new Date();
  const [found, site] = await Promise.all([readDocuments(payload), readSiteState(payload)]);
  const { well, words } = describeSite(site, now);
  const languages =
    user?.role === 'translator'
      ? translatedLanguages.filter((code) => isOneOf(user.languages, code))
      : translatedLanguages;
  return (
    <div className="dash">
      <section className={well ? 'dash-state' : 'dash-state dash-state--fault'} aria-labelledby="dash-site">
        <h2 id="dash-site">Is the site well?</h2>
        <p>
          <strong>{well ? 'Yes.' : 'Look here.'}</strong> {words}
        </p>
      </section>
      <section aria-labelledby="dash-needs">
        <h2 id="dash-needs">What needs me</h2>
        <TaskList heading="Reviews" tasks={reviewsDue(found, now)} none="No review is due within a month." />
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
        <TaskList
          heading="Questions for the service"
          tasks={questionsToAsk(found)}
          none="There are no open questions."
        />
      </section>
      <section aria-labelledby="dash-out">
        <h2 id="dash-out">What is going out</h2>
        <ReleaseTable releases={site.releases} />
      </section>
    </div>
  );
}

const isOneOf = (languages: unknown, code: string): boolean => Array.isArray(languages) && languages.includes(code);
