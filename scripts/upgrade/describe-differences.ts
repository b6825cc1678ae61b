import { lostOrChanged } from '@ot/cms/backup/lost-or-changed.ts';
import type { PublishedContent } from './published-content.ts';

export interface Differences {
  /** Entries that were published before and are not now. */
  lost: string[];
  /** Entries that came. */
  added: string[];
  /** Fields that read differently, each with what it was and is. */
  changed: string[];
}

export function differencesBetween(before: PublishedContent, after: PublishedContent): Differences {
  const names = Object.keys(before);
  return {
    lost: names.filter((name) => !(name in after)),
    added: Object.keys(after).filter((name) => !(name in before)),
    changed: names
      .filter((name) => name in after)
      .flatMap((name) => lostOrChanged(before[name], after[name], { path: name })),
  };
}

const mostNamed = 20;

export function describeDifferences({ lost, added, changed }: Differences, entries: number): string {
  if (lost.length + added.length + changed.length === 0) return `✓ All ${entries} entries read as before.`;
  return [
    ...linesOf('✗ Published before and not now', lost),
    ...linesOf('· Published now and not before', added),
    ...linesOf('! Read differently', changed),
  ].join('\n');
}

function linesOf(heading: string, found: string[]): string[] {
  if (found.length === 0) return [];
  const more = found.length > mostNamed ? [`    … and ${found.length - mostNamed} more`] : [];
  return [`${heading} (${found.length}):`, ...found.slice(0, mostNamed).map((line) => `    ${line}`), ...more];
}
