import type { PageFault, PageJudgement, Refusal } from '@ot/shared-types';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';

/** What the gate finds on published pages, in the running system: publisher, browser and CMS. */
const cmsUrl = inject('cmsUrl');
const siteUrl = inject('siteUrl');
/** What others leave of a busy machine may be little for a long time; the page itself is live at once. */
const background = { timeout: 900_000, interval: 1000 };
const longest = 1_000_000;

let headers: Record<string, string>;
beforeAll(async () => {
  const editor = inject('users').find(({ role }) => role === 'editor');
  if (!editor) throw new Error('There is no demo user with the role editor.');
  const { token } = await answerOf<{ token: string }>('users/login', { method: 'POST', body: JSON.stringify(editor) });
  headers = { Authorization: `JWT ${token}` };
});

async function answerOf<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(`${cmsUrl}/api/${path}`, {
    ...init,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer; // the CMS's own shapes, which the expectations compare
}

async function idOf(slug: string, collection = 'advice'): Promise<string> {
  const { docs } = await answerOf<{ docs: { id: string }[] }>(`${collection}?where[slug][equals]=${slug}&depth=0`);
  return docs[0]?.id ?? '';
}

async function publish(id: string, data: object, collection = 'advice'): Promise<void> {
  const startedFrom = await answerOf<object>(`${collection}/${id}?locale=en&depth=0&draft=true`);
  const body = JSON.stringify({ ...data, startedFrom, _status: 'published' });
  await answerOf(`${collection}/${id}?locale=en&depth=0`, { method: 'PATCH', body });
}

async function faultsOf(path: string, extent: PageJudgement['extent']): Promise<PageFault[]> {
  const { docs } = await answerOf<{ docs: { extent: string; faults: PageFault[] }[] }>(
    `page-judgements?where[path][equals]=${path}`,
  );
  return docs.filter((each) => each.extent === extent).flatMap(({ faults }) => faults);
}

async function refusalsOf(id: string): Promise<Refusal[]> {
  const { refusals } = await answerOf<{ refusals: Refusal[] }>('publishing/outgoing');
  return refusals.filter((refusal) => refusal.id === id);
}

const pageAt = async (path: string): Promise<string> => (await fetch(siteUrl + path)).text();

const node = (type: string, words: string, more: object = {}, format = 0) => ({
  type,
  version: 1,
  ...more,
  children: [{ type: 'text', text: words, version: 1, format }],
});
const richText = (...children: object[]) => ({
  root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children },
});

let restore: (() => Promise<void>) | undefined;
afterEach(() => restore?.());

test(
  'what only a browser sees is told to the CMS, with the field that holds it',
  async () => {
    const path = '/advice/buttons-and-zips';
    const id = await idOf('buttons-and-zips');
    const { safety } = await answerOf<{ safety: object }>(`advice/${id}?locale=en&depth=0`);
    restore = () => publish(id, { safety });
    const bold = 1;
    await publish(id, {
      safety: richText(
        node('paragraph', 'Before you start', {}, bold),
        node('paragraph', 'Look at each button and sew on those that are loose. Keep small ones away from babies.'),
      ),
    });
    await expect.poll(() => pageAt(path)).toContain('Before you start');
    await expect
      .poll(() => faultsOf(path, 'browser'), background)
      .toContainEqual(expect.objectContaining({ rule: 'heading-fake', severity: 'block', field: 'safety' }));
  },
  longest,
);

test('a page that its HTML keeps back goes live with an exception', async () => {
  const path = '/service/share-your-experience';
  const collection = 'service-pages';
  const id = await idOf('share-your-experience', collection);
  const { body } = await answerOf<{ body: object[] }>(`${collection}/${id}?locale=en&depth=0`);
  restore = () => publish(id, { body }, collection);
  // A text may begin with a heading of level 3, below that of a block; here only the title of the page is above it.
  const text = richText(node('heading', 'In the kitchen', { tag: 'h3' }), node('paragraph', 'Dim the lights.'));
  await publish(id, { body: [{ id: 'kitchen', blockType: 'text', text }] }, collection);
  await expect
    .poll(() => refusalsOf(id))
    .toContainEqual(expect.objectContaining({ locale: 'en', field: 'body.0.text' }));
  expect(await pageAt(path)).not.toContain('In the kitchen');
  await expect.poll(() => faultsOf(path, 'text')).toMatchObject([{ rule: 'heading-skips' }]);

  await answerOf('exceptions', {
    method: 'POST',
    body: JSON.stringify({
      title: 'Share your experience',
      collection,
      documentId: id,
      locale: 'en',
      rule: 'heading-skips',
      reason: 'The partner has asked for this order.',
      until: new Date(Date.now() + 86_400_000).toISOString(),
    }),
  });
  await expect.poll(() => pageAt(path)).toContain('In the kitchen');
});
