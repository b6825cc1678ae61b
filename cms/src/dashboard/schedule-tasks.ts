import { hrefOfDocument } from '../screen-parts/href-of-field.ts';
import type { ScheduleLine } from '../schedules/read-schedules.ts';
import type { Task } from './what-needs-me.ts';

/** What is to be published or withdrawn, the next first. */
export function comingUp(schedules: ScheduleLine[]): Task[] {
  return schedules
    .filter(({ state }) => state === 'waiting')
    .map((line) => taskOf(line, [line.when, line.message].filter(Boolean).join('. ')));
}

/** What could not be done when its time came, each with the reason. */
export function failedSchedules(schedules: ScheduleLine[]): Task[] {
  return schedules.filter(({ state }) => state === 'failed').map((line) => taskOf(line, line.message ?? ''));
}

function taskOf({ id, action, collection, documentId, title }: ScheduleLine, note: string): Task {
  return {
    key: id,
    kind: action === 'publish' ? 'Publish' : 'Take off the site',
    title: title ?? 'Without a title',
    href: hrefOfDocument({ collection, id: documentId }),
    note,
  };
}
