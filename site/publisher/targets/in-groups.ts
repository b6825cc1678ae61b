import { groupsOf } from '../serve/site-file.ts';

/** Files on their way at the same time. */
const concurrency = 8;

/** Does something with each file: some at a time, and no page together with an asset that it may lead to. */
export async function inGroups(files: string[], run: (file: string) => Promise<void>): Promise<void> {
  for (const group of groupsOf(files, concurrency)) {
    const failed = (await Promise.allSettled(group.map(run))).find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
  }
}
