import type { Removal } from '../take-away.ts';
import type { InItsPlace } from './InItsPlace.tsx';
import type { Removed } from './removal-facts.ts';

interface Asked {
  action: Removal['action'];
  name: string;
  /** Null while it is not known. */
  kind: Removed | null;
  choice: InItsPlace;
}

/** How the question is put, what it comes to, and what the button says that answers it. */
export function takeAwayWords({ action, name, kind, choice }: Asked) {
  const { title, deed, what } = words(action, `“${name}”`);
  return { title, what: [what, ...addressWords({ action, kind, choice })].join(' '), yes: yes(choice, deed) };
}

function words(action: Removal['action'], name: string): { title: string; deed: string | null; what: string } {
  switch (action) {
    case 'delete':
      return {
        title: `Delete ${name}?`,
        deed: 'delete it',
        what: 'It leaves the site in every language, and stays in the trash for 90 days.',
      };
    case 'unpublish':
      return {
        title: `Take ${name} off the site?`,
        deed: 'take it off the site',
        what: 'It leaves the site in every language, and stays here as a draft.',
      };
    case 'replace':
      return { title: `Replace ${name} where it is used?`, deed: null, what: 'It stays here as it is.' };
  }
}

/** Only a page has an address that people know. */
function addressWords({ action, kind, choice }: Omit<Asked, 'name'>): string[] {
  if (action === 'replace' || kind !== 'page') return [];
  return choice?.replaceBy
    ? ['Whoever opens its address is led to the one that takes its place.']
    : ['Whoever opens its address is told that it has been taken away, and whom to ask.'];
}

function yes(choice: InItsPlace, deed: string | null): string {
  const first = choice?.takesOut ? 'Take it out there' : choice ? 'Replace it there' : null;
  const said = [first, deed].filter((part) => part !== null).join(' and ') || 'Replace it there';
  return said.charAt(0).toUpperCase() + said.slice(1);
}
