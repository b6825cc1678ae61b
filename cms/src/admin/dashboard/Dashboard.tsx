import type { ServerProps } from 'payload';
import type { Locale } from '@ot/shared-types';
import { readDocuments, type Found } from './read-documents.ts';
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
  return (
    <div className="dash">
      <section className={well ? 'dash-state' : 'dash-state dash-state--fault'} aria-labelledby="dash-site">
        <h2 id="dash-site">Is the site well?</h2>
        <p>
          <strong>{well ? 'Yes.' : 'Look here.'}</strong> {words}
        </p>
      </section>
      <Needs found={found} languages={languagesOf(user)} now={now} />
      <section aria-labelledby="dash-out">
        <h2 id="dash-out">What is going out</h2>
        <ReleaseTable releases={site.releases} />
      </section>
    </div>
  );
}

function Needs({ found, languages, now }: { found: Found[]; languages: readonly Locale[]; now: Date }) {
  return (
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
      <TaskList heading="Questions for the service" tasks={questionsToAsk(found)} none="There are no open questions." />
    </section>
  );
}

/** Translators see their own languages; everybody else sees all. */
function languagesOf(user: ServerProps['user']): readonly Locale[] {
  if (user?.role !== 'translator') return translatedLanguages;
  return translatedLanguages.filter((code) => user.languages?.some((own) => own === code));
}
