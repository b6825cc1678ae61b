import type { ServerProps } from 'payload';
import type { ReactElement } from 'react';
import type { Task } from './attention.ts';
import { readDashboard, type DashboardData, type Release } from './read-dashboard.ts';
import './dashboard.css';

/** The first screen after sign-in answers three questions: what needs me, what is going out, is the site well. */
export async function Dashboard({ payload, user }: ServerProps): Promise<ReactElement | null> {
  if (!user) return null;
  const data = await readDashboard(payload, user, new Date());
  return (
    <div className="therapy-dashboard">
      <NeedsMe data={data} />
      <GoingOut releases={data.releases} waiting={data.waiting} />
      <SiteHealth releases={data.releases} />
    </div>
  );
}

function NeedsMe({ data }: { data: DashboardData }): ReactElement {
  const nothing = data.questions.length + data.translations.length + data.reviews.length + data.sessions.length === 0;
  return (
    <section aria-labelledby="needs-me">
      <h2 id="needs-me">What needs me?</h2>
      {nothing && <p>Nothing. Everything is complete and up to date.</p>}
      <TaskList
        heading="Ask the service"
        explanation="Facts that we do not have. Nobody sees an empty line; add the answer and publish."
        tasks={data.questions}
      />
      <TaskList
        heading="Training without dates"
        explanation="Their pages say that there are no dates yet."
        tasks={data.sessions}
      />
      <TaskList
        heading="Reviews"
        explanation="Read the whole page, correct it, then set the next date."
        tasks={data.reviews}
      />
      <TaskList heading="Translations" explanation="Waiting for a translator or a checker." tasks={data.translations} />
    </section>
  );
}

function TaskList({
  heading,
  explanation,
  tasks,
}: {
  heading: string;
  explanation: string;
  tasks: Task[];
}): ReactElement | null {
  if (tasks.length === 0) return null;
  return (
    <details open={tasks.length <= 8}>
      <summary>
        {heading} <span className="therapy-dashboard__count">{tasks.length}</span>
      </summary>
      <p>{explanation}</p>
      <ul>
        {tasks.map((task) => (
          <li key={`${task.href} ${task.detail}`}>
            <a href={task.href}>{task.title}</a>
            <span>{task.detail}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function GoingOut({ releases, waiting }: { releases: Release[]; waiting: number }): ReactElement {
  return (
    <section aria-labelledby="going-out">
      <h2 id="going-out">What is going out?</h2>
      <p>
        {waiting === 0
          ? 'Everything that was published is live.'
          : `${waiting} ${waiting === 1 ? 'change is' : 'changes are'} waiting to go live.`}
      </p>
      <ol>
        {releases.map((release) => (
          <li key={release.release}>
            <strong>{timeOf(release.liveAt)}</strong>
            <span>
              {release.changedPages} of {release.pages} pages changed
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SiteHealth({ releases }: { releases: Release[] }): ReactElement {
  const [newest] = releases;
  const refusals = newest?.refusals ?? [];
  return (
    <section aria-labelledby="site-health">
      <h2 id="site-health">Is the site well?</h2>
      {newest ? (
        <p>
          Last went live on {timeOf(newest.liveAt)}, with {newest.pages} pages.
        </p>
      ) : (
        <p>Nothing has been published yet.</p>
      )}
      {newest && refusals.length === 0 && <p>Nothing was refused.</p>}
      {refusals.length > 0 && (
        <>
          <p>These were not published. Their last good page is still shown:</p>
          <ul>
            {refusals.map((refusal) => (
              <li key={`${refusal.collection} ${refusal.id} ${refusal.locale} ${refusal.field}`}>
                <a href={`/admin/collections/${refusal.collection}/${refusal.id}?locale=${refusal.locale}`}>
                  {refusal.collection}, {refusal.locale}, {refusal.field}
                </a>
                <span>{refusal.message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function timeOf(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/London',
  }).format(new Date(instant));
}
