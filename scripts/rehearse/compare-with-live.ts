import { existsSync } from 'node:fs';
import { comparePublished } from '@ot/cms/backup/compare-published.ts';
import { publisherFolders } from '@ot/site/publisher/store/publisher-folders.ts';
import { say } from '../progress.ts';
import { readNewerCopy } from '../restore/newer-copy.ts';
import { compareWebRoots, mayDiffer } from './compare-web-roots.ts';

const mostNamed = 20;

/** Says in what the rehearsed site differs from the live one. Answers whether all of it has a reason. */
export function compareWithLive(live: string, rehearsed: string, lastChange: number): boolean {
  const [liveRoot, root] = [publisherFolders(live).current, publisherFolders(rehearsed).current];
  if (!existsSync(liveRoot)) {
    say('There is no site here to compare it with.');
    return true;
  }
  const { same, different, excused } = compareWebRoots(liveRoot, root);
  say(`${same} files of the site are the same to the byte, ${excused.length + different.length} are not.`);
  for (const { files, why } of mayDiffer) {
    const count = excused.filter((name) => files.test(name)).length;
    if (count > 0) say(`· ${count} in ${files.source.slice(1).replace('\\/', '/')}: ${why}`);
  }
  if (different.length === 0) return true;
  const since = publishedSince(live, rehearsed, lastChange);
  say(`${since > 0 ? '·' : '✗'} ${different.length} others: ${different.slice(0, mostNamed).join(', ')}`);
  if (since > 0) say(`· ${since} entries were published, changed or taken off since the backup, which is a reason.`);
  return since > 0;
}

/** How many entries differ because the live site has gone on. */
function publishedSince(live: string, rehearsed: string, lastChange: number): number {
  const now = readNewerCopy(live, lastChange);
  const then = readNewerCopy(rehearsed, -1);
  if (now === null || then === null) return 0;
  const { new: fresh, changed, takenOff } = comparePublished(now.published, then.published);
  return fresh.length + changed.length + takenOff.length;
}
