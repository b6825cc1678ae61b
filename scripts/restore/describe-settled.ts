import type { PublishedVersion } from '@ot/cms/backup/compare-published.ts';
import type { Settled } from '@ot/cms/backup/settled.ts';
import type { KeptEntry } from './newer-copy.ts';

/** What a person must know before the publisher starts, and where it is to be found. */
export function describeSettled(
  { new: fresh, changed, takenOff, due }: Settled,
  { entries, folder }: { entries: KeptEntry[]; folder: string },
): string {
  const titles = new Map(entries.map(({ id, title }) => [id, title]));
  const listOf = (heading: string, found: PublishedVersion[]) =>
    found.length === 0 ? [] : [`! ${heading} (${found.length}):`, ...found.map((each) => lineOf(each, titles))];
  const lines = [
    ...listOf(
      'Published for the first time since the backup. The CMS has it no more, and the publisher will take it off the site',
      fresh,
    ),
    ...listOf('Published again since the backup. The CMS has the words of before, and so will the site', changed),
    ...listOf(
      'Taken off the site since the backup. It stays off: withdrawn, with the reason on the first screen of the CMS',
      takenOff,
    ),
    ...(due.length > 0
      ? [`! ${due.length} scheduled publications fell due since the backup. They happen when the CMS starts.`]
      : []),
  ];
  if (lines.length === 0) return 'The site had nothing that is newer than the backup.';
  const kept =
    fresh.length + changed.length > 0
      ? [`Words and pages of it are kept in ${folder} (published-since.json, pages).`]
      : [];
  return [...lines, ...kept].join('\n');
}

function lineOf({ kind, collection, id }: PublishedVersion, titles: Map<string, string>): string {
  const title = titles.get(id);
  return `    ${collection || kind} ${title === undefined || title === id ? id : `“${title}” (${id})`}`;
}
