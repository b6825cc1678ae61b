import { noteMoments } from './intake/note-moments.ts';
import type { Rooms } from './open-rooms.ts';
import { printWholeSite } from './print-whole-site.ts';
import { besides, type Alarm } from './process/waiting.ts';
import type { Bundle } from './render/bundle.ts';
import { warmUp } from './render/warm-up.ts';
import { waitingPages } from './web-root/print-waiting.ts';
import { liveRelease } from './web-root/release.ts';
import { needsRelease } from './web-root/release-record.ts';

interface PrintingParts {
  rooms: Rooms;
  bundle: Bundle;
  say: (message: string) => void;
}

/** Brings everything live that the store has, and waits for it. */
export async function bringLive({ rooms, bundle, say }: PrintingParts): Promise<void> {
  const { webRoot } = rooms;
  const { printUrgent, printBackground } = pagesThatWait(rooms);
  noteMoments(webRoot.store, webRoot.clock());
  if (needsRelease(webRoot, bundle)) await printWholeSite(rooms, bundle, say);
  await printUrgent();
  await printBackground(sayHowFar(say));
}

/** Prints what waits, whenever there is something, and everything at first where that is needed. */
export async function printWhenWoken(
  { rooms, bundle, say }: PrintingParts,
  { wake, woken }: Alarm,
  signal: AbortSignal,
): Promise<void> {
  const { webRoot } = rooms;
  const { store, folders, clock } = webRoot;
  const { printUrgent, printBackground } = pagesThatWait(rooms);
  const [release, background, warming] = [besides(wake), besides(wake), besides(() => undefined)];
  const besidesIt = [release, background, warming];
  const isStopped = () => signal.aborted;
  const isIdle = () => !needsRelease(webRoot, bundle) && store.sets.waiting() === 0;
  const warm = once(() => {
    warming.start(() => warmUp(warmingOf(rooms, bundle), () => !isStopped() && isIdle()));
  });
  while (!isStopped()) {
    if (store.cursor() !== null) {
      noteMoments(store, clock());
      if (needsRelease(webRoot, bundle)) release.start(() => printWholeSite(rooms, bundle, say));
      await printUrgent();
      if (store.sets.waiting() > 0 && liveRelease(folders) !== null)
        background.start(() => printBackground(sayHowFar(say)));
      if (isIdle()) warm();
    }
    if (!isStopped()) await woken();
    for (const each of besidesIt) each.check();
  }
  for (const each of besidesIt) await each.ended();
}

/** Until the next moment at which a page reads differently, in milliseconds. */
export function millisecondsToNextMoment({ webRoot: { store, clock } }: Rooms): number {
  const moment = store.pages.nextMoment();
  return moment === null ? Infinity : Math.max(0, moment.getTime() - clock().getTime());
}

function pagesThatWait({ webRoot, press, door, live, intake: { watch } }: Rooms) {
  return waitingPages({ webRoot, press, door, live, watch });
}

const sayHowFar = (say: (message: string) => void) => (pagesToGo: number) => {
  say(`Printing in the background: ${pagesToGo} pages to go …`);
};

function warmingOf({ webRoot: { store, origin, clock } }: Rooms, { render }: Bundle) {
  return { render, content: store.content, moment: () => ({ origin, now: clock() }) };
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}
