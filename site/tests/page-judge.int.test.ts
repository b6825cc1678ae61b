import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, afterAll, beforeEach, expect, test, vi } from 'vitest';
import { hasJava } from '../checks/engines/nu.ts';
import { pageJudge, type PageJudge } from '../publisher/judging/page-judge.ts';
import { publishForever } from '../publisher/publisher.ts';
import { pencils, startPublishing, type Publishing } from './publishing.ts';

/** The process that looks at live pages, in a real browser, when something goes wrong with it. */
const order = { path: '/advice/holding-a-pencil', extent: 'quick' } as const;

let site: Publishing;
let judge: PageJudge;
beforeAll(async () => {
  site = await startPublishing();
  await site.publish();
});
afterAll(() => site.end());
beforeEach(() => {
  judge = pageJudge(site.folders.current);
});
afterEach(() => {
  judge.close();
  vi.unstubAllEnvs();
});

/** The processes that look at pages for this test. */
const judges = () =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('judge-process.ts'))
    .map((line) => Number.parseInt(line, 10));

test('without Chromium it says why, and looks again once there is one', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  expect(await judge.judge(order)).toEqual({
    state: 'no-browser',
    reason: expect.stringContaining('/nowhere/chromium') as string,
  });
  vi.unstubAllEnvs();
  expect((await judge.judge(order)).state).toBe('judged');
});

test('a process that is killed fails its page alone', async () => {
  const answer = judge.judge(order);
  await expect.poll(judges).toHaveLength(1);
  for (const pid of judges()) process.kill(pid, 'SIGKILL');
  expect(await answer).toEqual({ state: 'failed', reason: 'The process that looks at pages has stopped.' });
  expect((await judge.judge(order)).state).toBe('judged');
});

/** All processes that a process has started, and theirs. */
function startedBy(pid: number): { pid: number; class: string; name: string }[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,cls=,comm='], { encoding: 'utf8' }).trim().split('\n');
  const lines = all.map((line) => line.trim().split(/\s+/));
  const below = (parent: string): string[][] =>
    lines.filter(([, of]) => of === parent).flatMap((line) => [line, ...below(line[0] ?? '')]);
  return below(String(pid)).map(([id, , policy = '', name = '']) => ({ pid: Number(id), class: policy, name }));
}

const hasChrt = spawnSync('chrt', ['--version']).status === 0;

test.skipIf(!hasChrt)('the browser and all that it starts take only what others leave of the processors', async () => {
  await judge.judge(order);
  const [pid = 0] = judges();
  const browser = startedBy(pid);
  expect(browser.length).toBeGreaterThan(3);
  expect(browser.filter((each) => each.class !== 'IDL')).toEqual([]);
});

test.skipIf(!hasJava())('a look at the whole page asks the checker of the W3C too', async () => {
  const file = join(site.folders.current, `${order.path}.html`);
  const html = readFileSync(file, 'utf8');
  // An address with a space: browsers mend it, and of our engines only the W3C's complains.
  writeFileSync(file, html.replace('</main>', '<p><a href="/a b">A page</a></p></main>'));
  const answer = await judge.judge({ ...order, extent: 'whole' });
  writeFileSync(file, html);
  expect(answer).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ engine: 'nu' })]) as [] });
});

test('pages that a publisher has not come to are looked at by the one after it, beside others', async () => {
  // This one has no judge: what it publishes waits.
  site.cms.publish(pencils({ title: 'Holding a crayon' }));
  await site.publish();
  expect(site.cms.judgements.get(order.path)?.extent).not.toBe('browser');
  // As if another page had been judged, with the same title.
  const title = /<title>(.*?)<\/title>/.exec(site.page(order.path) ?? '')?.[1] ?? '';
  const frame = { language: 'en-GB', header: [], footer: [], parts: [] };
  site.parts.store.judging.noteFrame({ page: '/contact', title, frame });
  const stop = new AbortController();
  const following = publishForever({ ...site.parts, judge }, stop.signal);
  await expect.poll(() => site.cms.judgements.get(order.path)?.extent, { timeout: 100_000 }).toBe('browser');
  const rules = site.cms.judgements.get(order.path)?.faults.map(({ rule }) => rule);
  expect(rules).toContain('title-repeated');
  stop.abort();
  await following;
});

test('where no Chromium is found, everything else goes on, that is said once, and the pages wait', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  const stop = new AbortController();
  const following = publishForever({ ...site.parts, judge }, stop.signal);
  site.cms.publish(pencils({ title: 'Holding a brush' }));
  await expect.poll(() => site.said.join('\n')).toContain('no Chromium starts on this machine');
  site.cms.publish(pencils({ title: 'Holding a spoon' }));
  await expect.poll(() => site.page(order.path)).toContain('Holding a spoon');
  stop.abort();
  await following;
  expect(site.said.filter((words) => words.includes('no Chromium starts'))).toHaveLength(1);
  expect(site.parts.store.judging.next()).toMatchObject({ path: order.path, urgency: 0 });
});
