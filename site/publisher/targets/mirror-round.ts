import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Mirror, Round } from '@ot/shared-types';
import { compareKey, type Compared } from './compare-key.ts';
import type { DeliveryQueue } from './delivery-queue.ts';
import type { RoundRecord } from './round-record.ts';
import { inOrderOfAppearance } from '../serve/site-file.ts';
import type { Copy } from './target.ts';
import type { InTurn } from './turns.ts';

/** A copy of the site, with what is known of it. */
export interface OpenMirror {
  name: string;
  copy: Copy;
  queue: DeliveryQueue;
  record: RoundRecord;
  inTurn: InTurn;
  contact: () => Mirror['contact'];
}

/** The web root at this moment. */
export interface WebRoot {
  root: () => string | null;
  /** The number of its last change (`count-changes.ts`). */
  lastChange: () => number;
  clock: () => Date;
}

/** Files that are compared at one go: what is published meanwhile waits for them. */
const atOnce = 8;
const hoursBetweenRounds = 6;

/** `done`: something was looked at. `later`: the web root is ahead of the copy. `rest`: the next round is not due yet. */
export type Step = 'done' | 'later' | 'rest';

/** Takes the next step of a round: begins it, compares some files, or ends it. */
export async function stepOfRound(mirror: OpenMirror, webRoot: WebRoot): Promise<Step> {
  const { round, lastRound } = mirror.record.kept();
  const root = webRoot.root();
  if (root === null || !isSettled(mirror, webRoot)) return 'later';
  // An empty web root is an accident, and would empty the copy.
  if (!existsSync(join(root, 'index.html')))
    throw new Error(`${root} has no home page, so nothing is compared with it.`);
  if (round === null && !isDue(lastRound, webRoot.clock())) {
    // Between rounds only this tells that the copy is still there.
    await mirror.copy.read(mirror.copy.keyOf('index.html') ?? '');
    return 'rest';
  }
  if (round === null) {
    await mirror.record.begin(await keysOf(mirror.copy, root), webRoot.clock());
    return 'done';
  }
  return mirror.inTurn(() => compareSome(mirror, webRoot, { root, round }));
}

/** All that has gone live has arrived. */
const isSettled = ({ queue }: OpenMirror, { lastChange }: WebRoot): boolean =>
  queue.waiting() === 0 && queue.lastNumber() === lastChange();

function isDue(last: Mirror['lastRound'], now: Date): boolean {
  // A time that cannot be read is long ago.
  return last === null || !(now.getTime() - Date.parse(last.endedAt) < hoursBetweenRounds * 3_600_000);
}

/** What the copy has and what it should have, in the order in which it must appear; last what belongs nowhere. */
async function keysOf(copy: Copy, root: string): Promise<Map<string, number>> {
  const items = await readdir(`${root}/`, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile()).map((item) => relative(root, join(item.parentPath, item.name)));
  const keys = new Map<string, number>();
  for (const [index, file] of inOrderOfAppearance(files).entries()) {
    const key = copy.keyOf(file);
    if (key !== null) keys.set(key, index);
  }
  for (const key of await copy.keys()) if (!keys.has(key)) keys.set(key, files.length);
  return keys;
}

interface UnderWay {
  root: string;
  round: Round;
}

async function compareSome(mirror: OpenMirror, webRoot: WebRoot, { root, round }: UnderWay): Promise<Step> {
  const { copy, record } = mirror;
  // Asked again, now that it is our turn: a set may have been brought in between.
  if (!isSettled(mirror, webRoot)) return 'later';
  const number = webRoot.lastChange();
  const isStill = () => webRoot.lastChange() === number;
  const keys = record.next(atOnce);
  if (keys.length === 0) {
    const endedAt = webRoot.clock().toISOString();
    record.keep({ ...record.kept(), round: null, lastRound: { ...round, endedAt } });
    return 'done';
  }
  const compared = await Promise.all(
    keys.map(async (key) => ({ key, ...(await compareKey(key, { copy, root, isStill })) })),
  );
  const known = compared.filter(({ state }) => state !== 'moving');
  record.tick(
    known.map(({ key }) => key),
    withFound(record.kept(), round, known),
  );
  return known.length === compared.length ? 'done' : 'later';
}

function withFound(kept: ReturnType<RoundRecord['kept']>, round: Round, compared: Compared[]) {
  const found = { ...round.found };
  let mended = 0;
  const damaged = compared.filter((each) => each.state === 'damaged');
  for (const { damage, isMended } of damaged) {
    found[damage] += 1;
    if (isMended) mended += 1;
  }
  return {
    ...kept,
    round: { ...round, compared: round.compared + compared.length, found, mended: round.mended + mended },
    everFound: kept.everFound + damaged.length,
    everMended: kept.everMended + mended,
  };
}
