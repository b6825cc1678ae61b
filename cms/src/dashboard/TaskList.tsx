import Link from 'next/link';
import type { Task } from './what-needs-me.ts';

/** Seen without opening anything; the rest is one step away. */
const shown = 5;
/** More than anybody does before they look again; each costs the screen its time. */
const most = 50;

interface Props {
  heading: string;
  tasks: Task[];
  /** Said when there is nothing to do. */
  none: string;
  /** Of how many these are the first; absent: they are all. */
  count?: number;
}

export function TaskList({ heading, tasks, none, count = tasks.length }: Props) {
  const rest = tasks.slice(shown, most);
  const unnamed = count - Math.min(tasks.length, most);
  return (
    <div className="dash-tasks">
      <h3>
        {heading} {count > 0 && <span className="dash-count">{count}</span>}
      </h3>
      {tasks.length === 0 ? <p>{none}</p> : <Items tasks={tasks.slice(0, shown)} />}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Items tasks={rest} />
          {unnamed > 0 && <p>There are {unnamed} more. What is done makes room for them.</p>}
        </details>
      )}
    </div>
  );
}

function Items({ tasks }: { tasks: Task[] }) {
  return (
    <ul>
      {tasks.map(({ key, href, kind, title, note }) => (
        <li key={key}>
          <Link href={href} prefetch={false}>
            {title}
          </Link>{' '}
          <span className="dash-kind">{kind}</span>
          <br />
          {note}
        </li>
      ))}
    </ul>
  );
}
