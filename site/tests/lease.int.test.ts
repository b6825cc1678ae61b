import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leaseTime, takeLease } from '../publisher/store/lease.ts';
import { publisherFolders, type PublisherFolders } from '../publisher/store/publisher-folders.ts';
import { openStaging, place } from '../publisher/web-root/staging.ts';
import { LeaseLost, Store } from '../publisher/store/store.ts';

let dataDir: string;
let folders: PublisherFolders;
let [first, second]: Store[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lease-'));
  folders = publisherFolders(dataDir);
  [first, second] = [new Store(folders.store), new Store(folders.store)];
});
afterEach(() => {
  first?.close();
  second?.close();
  rmSync(dataDir, { recursive: true });
});

/** A publisher that takes the lease; null where another one has it. */
const take = (store: Store | undefined) => store && takeLease(store, folders.lock);

/** As after a pause of the publisher: it has said nothing for longer than the lease lasts. */
function letLeaseRunOut(): void {
  second?.database.prepare('update lease set renewed_at = ?').run(Date.now() - leaseTime - 1);
}

test('of the ten seconds in which a standby takes over, four are left when the lease has run out', () => {
  expect(leaseTime).toBeLessThanOrEqual(6000);
});

test('a lease that is held is not given to another publisher', () => {
  const lease = take(first);
  expect(take(second)).toBeNull();
  lease?.release();
});

test('a lease that was let go is taken at once, with a higher number', () => {
  const lease = take(first);
  lease?.release();
  const next = take(second);
  expect(next?.token).toBeGreaterThan(lease?.token ?? 0);
  next?.release();
});

test('a publisher that was paused too long loses the lease and can write nothing to the store', () => {
  const lease = take(first);
  letLeaseRunOut();
  const next = take(second);
  expect(next).not.toBeNull();
  expect(() => first?.together(() => first?.setCursor(7))).toThrow(LeaseLost);
  expect(second?.cursor()).toBeNull();
  lease?.release();
  next?.release();
});

test('a publisher that was paused too long puts nothing into the web root and takes nothing away', () => {
  const root = join(dataDir, 'root');
  mkdirSync(root);
  writeFileSync(join(root, 'page.html'), 'newer');
  const old = openStaging(folders, 1);
  writeFileSync(join(old.folder, 'staged'), 'older');
  openStaging(folders, 2);
  const placement = { file: 'page.html', staged: 'staged', source: null };
  expect(() => place(old, root, [placement])).toThrow(LeaseLost);
  expect(() => place(old, root, [{ ...placement, staged: null }])).toThrow(LeaseLost);
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toBe('newer');
});

test('what an earlier publisher had staged is placed by its successor', () => {
  const root = join(dataDir, 'root');
  writeFileSync(join(openStaging(folders, 1).folder, 'staged'), 'text');
  place(openStaging(folders, 2), root, [{ file: 'a/page.html', staged: 'staged', source: null }]);
  expect(readFileSync(join(root, 'a', 'page.html'), 'utf8')).toBe('text');
});
