import type { PageFault, Refusal, RuleException } from '@ot/shared-types';
import type { EntryPage } from './entry-page.ts';

/** The faults for which a page must not go live: those that block, without the rules set aside for it at this moment. */
export function blockingFaults(
  faults: PageFault[],
  { collection, id, locale }: EntryPage,
  { exceptions, now }: { exceptions: RuleException[]; now: Date },
): PageFault[] {
  const allowed = new Set(
    exceptions
      .filter((each) => each.collection === collection && each.id === id && each.locale === locale)
      .filter(({ until }) => new Date(until) > now)
      .map(({ rule }) => rule),
  );
  return faults.filter(({ severity, rule }) => severity === 'block' && !allowed.has(rule));
}

/**
 * What editors are told of a page that was kept from going live: one refusal for each field. It names the language and not the
 * address: pages that show the same English words are kept back for one reason, which is told once.
 */
export function refusalsOfFaults(faults: PageFault[], { collection, id, locale }: EntryPage): Refusal[] {
  const byField = Map.groupBy(faults, ({ field }) => field ?? 'page');
  return [...byField].map(([field, found]) => ({ collection, id, locale, field, message: messageOf(found) }));
}

const named = 3;

function messageOf(faults: PageFault[]): string {
  const reasons = faults.slice(0, named).map(({ what, rule }) => `${sentence(what)} (rule “${rule}”)`);
  const more = faults.length > named ? ` And ${faults.length - named} more.` : '';
  return `The page did not go live, because its HTML would shut people out: ${reasons.join(' ')}${more} Correct it and publish again, or make an exception for the rule. The last good page stays.`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
