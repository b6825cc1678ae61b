import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPicture } from './sample-files.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aContactPoint, aServicePage, aTopic, anAdvice, someText } from './sample-documents.ts';

let cms: Cms;
let topic: string;
beforeAll(async () => {
  cms = await startCms();
  topic = (await cms.payload.create({ collection: 'topics', data: { ...aTopic, _status: 'published' } })).id;
});
afterAll(() => cms.stop());

const published = { _status: 'published' as const };
const faultAt = (path: string, words: string) => ({
  data: {
    errors: expect.arrayContaining([
      expect.objectContaining({ path, message: expect.stringContaining(words) as string }),
    ]) as unknown,
  },
});

test('a draft may be as incomplete as it likes', async () => {
  const draft = await cms.payload.create({ collection: 'advice', draft: true, data: {} });
  expect(draft).toMatchObject({ _status: 'draft' });
});

test('an incomplete page is refused with what to do, field by field', async () => {
  const publish = cms.payload.create({
    collection: 'advice',
    data: { ...anAdvice(topic), summary: '', ageBands: [], ...published },
  });
  await expect(publish).rejects.toMatchObject(faultAt('summary', 'Write the answer'));
  await expect(publish).rejects.toMatchObject(faultAt('ageBands', 'Choose at least one'));
});

test('a contact without any way to reach it is refused', async () => {
  const publish = cms.payload.create({
    collection: 'contact-points',
    data: { ...aContactPoint, phone: null, ...published },
  });
  await expect(publish).rejects.toMatchObject(faultAt('phone', 'at least one way to get in touch'));
});

test('a contact with an e-mail alone is accepted', async () => {
  const data = { ...aContactPoint, phone: null, email: 'ot@example.org', ...published };
  expect(await cms.payload.create({ collection: 'contact-points', data })).toMatchObject({ email: 'ot@example.org' });
});

test('the menu choice in the phone number is refused', async () => {
  const data = { ...aContactPoint, phone: '01923 470680 option 3', ...published };
  await expect(cms.payload.create({ collection: 'contact-points', data })).rejects.toMatchObject(
    faultAt('phone', 'Keys to press'),
  );
});

test('a document without text is refused, PDF or not', async () => {
  const data = { title: 'Leaflet', summary: 'About us.', body: [], ...published };
  await expect(cms.payload.create({ collection: 'documents', data })).rejects.toMatchObject(
    faultAt('body', 'A PDF alone'),
  );
});

test('equipment without “when not to use it” is refused', async () => {
  const data = {
    title: 'Squiggles',
    kind: 'seating' as const,
    maker: 'Leckey',
    purpose: 'Sitting.',
    whenNotToUse: [],
    ...published,
  };
  await expect(cms.payload.create({ collection: 'equipment', data })).rejects.toMatchObject(
    faultAt('whenNotToUse', 'ask the service'),
  );
});

test('a notice that ends before it starts is refused', async () => {
  const data = {
    title: 'Closed',
    level: 'information' as const,
    text: someText('Closed on Monday.'),
    startsAt: '2026-12-02T09:00:00.000Z',
    endsAt: '2026-12-01T09:00:00.000Z',
    ...published,
  };
  await expect(cms.payload.create({ collection: 'notices', data })).rejects.toMatchObject(
    faultAt('endsAt', 'after it starts'),
  );
});

test('a script as a link is refused', async () => {
  const data = {
    title: 'X',
    kind: 'charity' as const,
    offers: someText('Help.'),
    url: 'javascript:alert(1)',
    linkState: 'working' as const,
    ...published,
  };
  await expect(cms.payload.create({ collection: 'organisations', data })).rejects.toMatchObject(
    faultAt('url', 'It is a program, not a page'),
  );
});

test('a picture needs a description, or the word that it is decorative', async () => {
  const picture = await aPicture();
  const file = { data: picture, mimetype: 'image/png', name: 'dot.png', size: picture.length };
  const create = (data: { alt?: string; decorative?: boolean }) =>
    cms.payload.create({ collection: 'media', data, file });
  await expect(create({})).rejects.toMatchObject(faultAt('alt', 'Describe the picture'));
  expect(await create({ decorative: true })).toMatchObject({ decorative: true });
});

test('an SVG is refused, because it can run script', async () => {
  const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const file = { data, mimetype: 'image/svg+xml', name: 'x.svg', size: data.length };
  await expect(cms.payload.create({ collection: 'media', data: { decorative: true }, file })).rejects.toThrow();
});

test('an SVG that calls itself PNG is refused too', async () => {
  const data = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const file = { data, mimetype: 'image/png', name: 'x.png', size: data.length };
  await expect(cms.payload.create({ collection: 'media', data: { decorative: true }, file })).rejects.toThrow();
});

test('an unfinished translation does not hold up English', async () => {
  const page = await cms.payload.create({ collection: 'service-pages', data: { ...aServicePage, ...published } });
  const polish = cms.payload.update({
    collection: 'service-pages',
    id: page.id,
    locale: 'pl',
    data: { title: 'Jak pracujemy', translation: { state: 'in-translation' }, ...published },
  });
  expect(await polish).toMatchObject({ title: 'Jak pracujemy' });
});

test('a translation set to live must be complete', async () => {
  const page = await cms.payload.create({
    collection: 'service-pages',
    data: { ...aServicePage, title: 'Live', ...published },
  });
  const data = { title: 'Na żywo', translation: { state: 'live' as const }, ...published };
  const polish = cms.payload.update({ collection: 'service-pages', id: page.id, locale: 'pl', data });
  await expect(polish).rejects.toMatchObject(faultAt('summary', 'Write a summary'));
});

test('English never passes for a translation', async () => {
  const page = await cms.payload.create({
    collection: 'service-pages',
    data: { ...aServicePage, title: 'Plain', ...published },
  });
  const polish = await cms.payload.findByID({ collection: 'service-pages', id: page.id, locale: 'pl' });
  expect([null, undefined]).toContain(polish.title);
});

test('words in blocks keep their languages apart', async () => {
  const page = await cms.payload.create({
    collection: 'service-pages',
    data: { ...aServicePage, title: 'Blocks', ...published },
  });
  const body = page.body?.map((block) =>
    block.blockType === 'do-dont'
      ? { ...block, dos: block.dos?.map((row) => ({ ...row, text: 'Pytaj' })) ?? [] }
      : block,
  );
  await cms.payload.update({ collection: 'service-pages', id: page.id, locale: 'pl', data: { body: body ?? [] } });
  const wordsIn = async (locale: 'en' | 'pl') => {
    const read = await cms.payload.findByID({ collection: 'service-pages', id: page.id, locale });
    return read.body?.flatMap((block) =>
      block.blockType === 'do-dont' ? (block.dos ?? []).map(({ text }) => text) : [],
    );
  };
  expect([await wordsIn('en'), await wordsIn('pl')]).toEqual([
    ['Ask', 'Wait'],
    ['Pytaj', 'Pytaj'],
  ]);
});

test('one language cannot be published alone', async () => {
  const page = await cms.payload.create({
    collection: 'service-pages',
    data: { ...aServicePage, title: 'One', ...published },
  });
  const alone = cms.payload.update({
    collection: 'service-pages',
    id: page.id,
    data: { ...published },
    publishSpecificLocale: 'pl',
  });
  await expect(alone).rejects.toThrow('cannot be published alone');
});
