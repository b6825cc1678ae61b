import { sourceLocale, splitPath, type PageFault } from '@ot/shared-types';
import type { PrintedPage } from '../web-root/commit-set.ts';
import type { ToJudge } from '../store/judging-store.ts';
import type { Store } from '../store/store.ts';
import { placeOf } from '../checking/entry-page.ts';

/**
 * Notes, in the transaction that puts pages live, which of them the gate has still to look at in a browser, and what the CMS
 * is to be told at once: of pages that were kept back, of those that were and are no longer, and of those that are gone.
 */
export function noteJudging(store: Store, pages: PrintedPage[], now: Date): void {
  const hasBrowser = store.settings.get('hasBrowser') !== false;
  const toJudge: ToJudge[] = [];
  for (const { outcome, waiting } of pages) {
    const { path, state, faults } = outcome;
    const wasRefused = store.refusalsOf('page', path).length > 0;
    if (state === 'absent' && store.pages.get(path)) store.judging.forget(path);
    if (state === 'failed' && faults) keepJudgement(store, { path, faults, now });
    if (state === 'absent' || state === 'failed') continue;
    if (state === 'same' && !wasRefused) continue;
    // A browser's judgement says more, and follows: a poorer one in between would hide what is known.
    if (wasRefused || (!hasBrowser && faults)) keepJudgement(store, { path, faults: faults ?? [], now });
    const isOwn = waiting.urgency === 0;
    toJudge.push({ path, urgency: isOwn ? 0 : 1, extent: isOwn ? 'whole' : 'quick' });
  }
  store.judging.add(toJudge);
}

/**
 * New templates have changed every page. One language shows soon what they did; the nights come to all pages, and templates
 * are judged in all languages before they are released.
 */
export function judgeAfterRelease(store: Store): void {
  const paths = store.pages.paths().filter((path) => splitPath(path).locale === sourceLocale);
  store.together(() => {
    store.judging.add(paths.map((path) => ({ path, urgency: 2, extent: 'quick' })));
  });
}

function keepJudgement(store: Store, { path, faults, now }: { path: string; faults: PageFault[]; now: Date }): void {
  store.judging.keep({ ...placeOf(store, path), judgedAt: now.toISOString(), extent: 'text', faults });
}
