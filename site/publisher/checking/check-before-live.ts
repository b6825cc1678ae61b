import { rmSync } from 'node:fs';
import type { PageFault, RuleException } from '@ot/shared-types';
import { entryAt } from '../addresses/addresses.ts';
import type { Outcome, PrintJob } from '../render/print-to-file.ts';
import type { Store } from '../store/store.ts';
import type { HtmlChecker } from './html-checker.ts';
import { contentOf, entryPageAt } from './entry-page.ts';
import { blockingFaults, refusalsOfFaults } from './refusals-of-faults.ts';
import { toFaults } from './to-fault.ts';

/** What looks at pages before they go live. */
export interface Gate {
  store: Store;
  checker: HtmlChecker;
  exceptions: () => Promise<RuleException[]>;
  clock: () => Date;
}

/** What was found on a page before it went live; absent where it was not looked at. */
export type Checked = Outcome & { faults?: PageFault[] };

/** Whether a page is looked at before it goes live: an entry’s own, and one that was kept from going live before. */
export function isChecked(
  { store }: Pick<Gate, 'store'>,
  { path, urgency }: { path: string; urgency: number },
): boolean {
  return entryAt(store.content, path) !== null && (urgency === 0 || store.refusalsOf('page', path).length > 0);
}

/**
 * Looks at the HTML of printed pages. One with a fault that blocks becomes a page that failed: its file goes, readers keep
 * the last good page, and the outcome says why. Never throws, and is over when the budget of the set is.
 */
export async function checkBeforeLive(
  parts: Gate,
  set: number,
  printed: { outcome: Outcome; job: PrintJob }[],
): Promise<Checked[]> {
  const written = printed.filter(({ outcome: { state } }) => state === 'new' || state === 'changed');
  const pages = written.map(({ job: { path, target } }) => ({ path, file: target }));
  const found = await parts.checker.check(set, pages, parts.clock());
  const faultsOf = (path: string): PageFault[] | null => {
    const findings = found.get(path);
    return findings ? toFaults(findings, contentOf(parts.store, entryPageAt(parts.store, path))) : null;
  };
  const results = printed.map(({ outcome, job }) => ({ outcome, job, faults: faultsOf(outcome.path) }));
  const isFaulty = results.some(({ faults }) => faults?.some(({ severity }) => severity === 'block'));
  // Asked for when there is a fault and not before: that is rare, and what editors have just decided counts at once.
  const exceptions = isFaulty ? await parts.exceptions() : [];
  return results.map(({ outcome, job, faults }) => {
    if (faults === null) return outcome;
    return { ...keptBack(parts, { outcome, job, faults, exceptions }), faults };
  });
}

interface Result {
  outcome: Outcome;
  job: PrintJob;
  faults: PageFault[];
  exceptions: RuleException[];
}

function keptBack({ store, clock }: Gate, { outcome, job, faults, exceptions }: Result): Outcome {
  const page = entryPageAt(store, outcome.path);
  if (!page || (outcome.state !== 'new' && outcome.state !== 'changed')) return outcome;
  const blocking = blockingFaults(faults, page, { exceptions, now: clock() });
  if (blocking.length === 0) return outcome;
  rmSync(job.target, { force: true });
  const record = { ...outcome.record, hash: '', searchLanguage: null, isListed: false, short: null };
  return { state: 'failed', path: outcome.path, record, refusals: refusalsOfFaults(blocking, page) };
}
