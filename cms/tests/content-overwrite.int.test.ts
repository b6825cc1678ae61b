import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../src/content-loader/load-content.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let folder: string;
beforeAll(async () => {
  cms = await startCms();
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'topics'));
  await mkdir(join(folder, 'advice'));
  await writeTopic('Small movements.');
  await writeFile(join(folder, 'topics/hands.pl.yaml'), polishTopic);
  await writeFile(join(folder, 'advice/pencils.yaml'), advice);
  await loadContent({ payload: cms.payload, folder });
});
afterAll(async () => {
  await cms.stop();
  await rm(folder, { recursive: true });
});

const writeTopic = (summary: string) =>
  writeFile(
    join(folder, 'topics/hands.yaml'),
    `title: Hands\nsummary: ${summary}\npictogram: fine-motor\nwhatItIs: Hands.\nsigns: [Drops things, Tires soon]\nreadFirst: [pencils]\norder: 1\n`,
  );
const polishTopic =
  'title: Dłonie\nsummary: Małe ruchy.\nwhatItIs: Dłonie.\nsigns: [Upuszcza rzeczy, Szybko się męczy]\n';
const advice = `title: Pencils
summary: Short ones.
topic: hands
ageBands: ['0-4']
tier: universal
strategies:
  - title: Try
    steps: [{ text: Draw., pictogram: pencil-grip }]
`;

async function topic(locale: 'en' | 'pl') {
  const { docs } = await cms.payload.find({ collection: 'topics', locale, fallbackLocale: false, where: {} });
  return docs[0];
}

test('entries that lead to each other in a circle are both whole', async () => {
  const { docs } = await cms.payload.find({ collection: 'advice', locale: 'en' });
  const hands = await topic('en');
  expect(docs).toMatchObject([{ title: 'Pencils', topic: hands?.id, _status: 'published' }]);
  expect(hands).toMatchObject({ title: 'Hands', readFirst: [docs[0]?.id], _status: 'published' });
});

test('the translation stands in the rows of the English', async () => {
  expect((await topic('pl'))?.signs).toMatchObject([{ text: 'Upuszcza rzeczy' }, { text: 'Szybko się męczy' }]);
});

test('replacing by the files keeps rows, and with them every language', async () => {
  const before = await topic('en');
  await writeTopic('Movements of hands and fingers.');
  const report = await loadContent({ payload: cms.payload, folder, overwrite: true });
  expect(report).toMatchObject({ replaced: 2, translated: 1, problems: [] });
  const after = await topic('en');
  expect(after?.summary).toBe('Movements of hands and fingers.');
  expect(after?.signs?.map(({ id }) => id)).toEqual(before?.signs?.map(({ id }) => id));
  expect((await topic('pl'))?.signs).toMatchObject([{ text: 'Upuszcza rzeczy' }, { text: 'Szybko się męczy' }]);
});

test('a place holder of a load that was killed is filled by the next one', async () => {
  await cms.payload.create({
    collection: 'advice',
    draft: true,
    locale: 'en',
    data: { slug: 'crayons', title: '(not loaded yet) crayons' },
  });
  await writeFile(join(folder, 'advice/crayons.yaml'), advice.replace('Pencils', 'Crayons'));
  const report = await loadContent({ payload: cms.payload, folder });
  expect(report).toMatchObject({ created: 1, problems: [] });
  const { docs } = await cms.payload.find({
    collection: 'advice',
    locale: 'en',
    where: { slug: { equals: 'crayons' } },
  });
  expect(docs).toMatchObject([{ title: 'Crayons', _status: 'published' }]);
});

test('a folder that is not there is a problem, and nothing else happens', async () => {
  const report = await loadContent({ payload: cms.payload, folder: join(folder, 'nowhere') });
  expect(report).toMatchObject({ created: 0, problems: [{ file: join(folder, 'nowhere'), field: '' }] });
});
