import type { Payload } from 'payload';
import type { Task } from './what-needs-me.ts';
import { hrefOfDocument } from '../screen-parts/href-of-field.ts';
import { usesOf } from '../derived-rows/uses-of.ts';
import { describeUses, kindOf } from '../removal/describe-uses.ts';
import { activeWithdrawals, type Withdrawal } from '../withdrawals/withdrawals.ts';

/** What was withdrawn for safety, the newest first, each with the places that have lost it. */
export async function readWithdrawalTasks(payload: Payload): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const withdrawal of await activeWithdrawals(payload))
    tasks.push(taskOf(payload, withdrawal), ...(await tasksOfUses(payload, withdrawal)));
  return tasks;
}

function taskOf(payload: Payload, { id, collection, documentId, title, reason, at, userName }: Withdrawal): Task {
  const day = new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'Europe/London' });
  return {
    key: id,
    kind: kindOf(payload, collection),
    title: nameOf(title),
    href: hrefOfDocument({ collection, id: documentId }),
    note: `withdrawn by ${userName ?? 'a command'} on ${day}: “${reason}”`,
  };
}

async function tasksOfUses(payload: Payload, { collection, documentId, title }: Withdrawal): Promise<Task[]> {
  const uses = await describeUses(payload, await usesOf({ payload }, { collection, id: documentId }));
  return uses.map((use) => ({
    key: `${documentId}-${use.collection}-${use.id}-${use.isScheduled}`,
    kind: use.kind,
    title: use.title,
    href: use.href,
    note: `has lost “${nameOf(title)}”: put something else there, or take it out`,
  }));
}

const nameOf = (title: string | null | undefined): string => title ?? 'Without a title';
