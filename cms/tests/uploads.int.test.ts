import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { createLocalReq, initTransaction, killTransaction, type PayloadRequest } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askExport, askExportForJson } from './ask-export.ts';
import { aPdf, aPhoto, aPicture, aPolyglot } from './sample-files.ts';
import { signInAs, type SignedIn } from './sample-documents.ts';
import { faultOf, sendFile, type Answer } from './send-file.ts';
import { openAct, settleAfterStop } from '../src/uploads/unfinished-files.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let editor: SignedIn;
beforeAll(async () => {
  cms = await startCms();
  editor = await signInAs(cms, 'editor');
});
afterAll(() => cms.stop());

const send = (bytes: Buffer, sent: Parameters<typeof sendFile>[2] = {}) =>
  sendFile(cms, bytes, { as: editor, ...sent });
const uploadsFolder = () => join(cms.dataDir, 'uploads');
const originals = () => join(cms.dataDir, 'originals');
const stored = (name: string) => readFileSync(join(uploadsFolder(), name));
const isExported = async (id: string) => JSON.stringify(await askExportForJson(cms, 'media')).includes(id);

describe('a file that is sent', () => {
  test.each([
    ['x.html', 'text/html'],
    ['x.js', 'text/javascript'],
    ['x.svg', 'image/svg+xml'],
    ['x.pdf', 'application/pdf'],
    ['x', ''],
  ])('called %s, of the kind “%s”, is the picture that its bytes are', async (name, type) => {
    const { status, body } = await send(await aPolyglot(), { name, type });
    expect(status).toBe(201);
    expect(body.doc).toMatchObject({ mimeType: 'image/jpeg' });
    expect(body.doc.filename).toMatch(/^x-[0-9a-f]{16}\.jpg$/);
    expect(stored(body.doc.filename).includes('script')).toBe(false);
  });

  test('is upright in all sizes, and tells no position', async () => {
    const photo = await sharp(await aPhoto(6))
      .resize(1200, 1600, { fit: 'fill' })
      .keepExif()
      .jpeg()
      .toBuffer();
    const { body } = await send(photo);
    expect([body.doc.width, body.doc.height]).toEqual([1600, 1200]);
    const files = [body.doc, ...Object.values(body.doc.sizes)];
    expect(files.map(({ width }) => width)).toEqual([1600, 160, 320, 640, 960, 1280]);
    for (const { filename, width, height } of files) {
      const found = await sharp(stored(filename ?? '')).metadata();
      expect([found.width, found.height, found.exif]).toEqual([width, height, undefined]);
    }
  });

  test('is kept as it came where nothing serves it, as long as its document', async () => {
    const photo = await aPhoto();
    const { body } = await send(photo);
    const original = join(originals(), parse(body.doc.filename).name);
    expect(readFileSync(original).equals(photo)).toBe(true);
    for (const path of [
      `file/${parse(body.doc.filename).name}`,
      `file/..%2foriginals%2f${parse(body.doc.filename).name}`,
    ])
      expect((await cms.fetch(`/api/media/${path}`, { headers: editor.headers })).status).toBe(404);
    await cms.payload.delete({ collection: 'media', id: body.doc.id });
    expect(existsSync(original)).toBe(false);
  });

  test('shares no file with another, whatever the two are called', async () => {
    const [one, two] = [
      await send(await aPicture('jpeg'), { name: 'photo.jpg' }),
      await send(await aPicture('jpeg'), { name: 'photo.jpeg' }),
    ];
    const namesOf = ({ doc }: Answer) => [
      doc.filename,
      ...Object.values(doc.sizes).flatMap(({ filename }) => filename ?? []),
    ];
    expect(namesOf(one.body).filter((name) => namesOf(two.body).includes(name))).toEqual([]);
    await cms.payload.delete({ collection: 'media', id: one.body.doc.id });
    for (const name of namesOf(two.body)) expect(existsSync(join(uploadsFolder(), name))).toBe(true);
  });

  test('may have any sign in its name', async () => {
    const file = { data: await aPicture(), name: 'a\0b/../ć“ (1).PNG', mimetype: 'image/png', size: 1 };
    const { filename } = await cms.payload.create({ collection: 'media', data: { alt: 'A dot' }, file });
    expect(filename).toMatch(/^[a-z0-9-]+-[0-9a-f]{16}\.png$/);
    const { status, body } = await send(await aPicture(), { name: 'a\u0000b.png' });
    expect([status, faultOf(body)?.message]).toEqual([400, expect.stringContaining('Rename it')]);
  });

  test.each([
    ['nothing', () => Buffer.alloc(0), 'a.jpg', '0 bytes'],
    ['a web page', () => Buffer.from('<html><script>alert(1)</script></html>'), 'a.jpg', 'no picture and no PDF'],
    ['script in a PDF', () => aPdf((pdf) => pdf.addJavaScript('a', 'app.alert(1)')), 'a.pdf', 'contains script'],
  ])('%s is refused at the file, with what to do, and nothing is kept', async (_, file, name, words) => {
    const before = [readdirSync(uploadsFolder()), readdirSync(originals())];
    const { status, body } = await send(await file(), { name });
    expect(status).toBe(400);
    expect(faultOf(body)).toMatchObject({ path: 'file', message: expect.stringContaining(words) as string });
    expect([readdirSync(uploadsFolder()), readdirSync(originals())]).toEqual(before);
  });

  test('larger than 10 MB is refused with what to do', async () => {
    const { status, body } = await send(Buffer.alloc(10 * 1024 * 1024 + 1));
    expect([status, faultOf(body)?.message]).toEqual([413, expect.stringContaining('larger than 10 MB')]);
  });

  test('without a description is refused at the description, before it is looked at', async () => {
    const { status, body } = await send(Buffer.from('no picture'), { fields: {} });
    expect([status, faultOf(body)]).toEqual([400, expect.objectContaining({ path: 'alt' })]);
  });
});

describe('every way in', () => {
  test('replacing a file gives it another name, and the old one goes', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const replaced = await send(await aPolyglot(), { method: 'PATCH', path: `/${doc.id}`, name: 'b.html', fields: {} });
    expect(replaced.status).toBe(200);
    expect(replaced.body.doc.filename).toMatch(/^b-[0-9a-f]{16}\.jpg$/);
    for (const folder of [uploadsFolder(), originals()])
      expect(readdirSync(folder).filter((name) => name.startsWith(parse(doc.filename).name))).toEqual([]);
  });

  test('a file that is refused leaves the one before as it was', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    expect((await send(Buffer.from('x'), { method: 'PATCH', path: `/${doc.id}`, fields: {} })).status).toBe(400);
    expect(stored(doc.filename).length).toBeGreaterThan(0);
  });

  test('a new file with a form that is refused leaves all sizes of the one before', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const fields = { credit: 'x'.repeat(300), startedFrom: doc };
    const sent = { method: 'PATCH', path: `/${doc.id}`, fields };
    expect((await send(await aPolyglot(), sent)).status).toBe(400);
    const names = [doc, ...Object.values(doc.sizes)].map(({ filename }) => filename ?? '');
    expect(names.filter((name) => !existsSync(join(uploadsFolder(), name)))).toEqual([]);
    expect(readdirSync(join(cms.dataDir, 'replaced'))).toEqual([]);
  });

  test('a CMS that stopped while it replaced a file has the one before when it starts again, and nothing of the other', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const coming = 'other-0123456789abcdef.jpg';
    await openAct(await createLocalReq({}, cms.payload), { coming, goingFrom: doc.id });
    rmSync(join(uploadsFolder(), doc.filename));
    writeFileSync(join(uploadsFolder(), coming), 'half');
    await settleAfterStop(cms.payload);
    expect(stored(doc.filename).length).toBeGreaterThan(0);
    // Another process may be at it.
    expect(existsSync(join(uploadsFolder(), coming))).toBe(true);
    await settleAfterStop(cms.payload, new Date(Date.now() + 60 * 60 * 1000));
    expect(existsSync(join(uploadsFolder(), coming))).toBe(false);
    expect(stored(doc.filename).length).toBeGreaterThan(0);
  });

  test('a replacement or a deletion that is undone at its very end leaves what the document names', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const { payload } = cms;
    const file = { data: await aPolyglot(), name: 'b.jpg', mimetype: 'image/jpeg', size: 1 };
    const acts = [
      (req: PayloadRequest) => payload.update({ collection: 'media', id: doc.id, data: {}, file, req }),
      (req: PayloadRequest) => payload.delete({ collection: 'media', id: doc.id, req }),
    ];
    for (const act of acts) {
      const req = await createLocalReq({}, payload);
      await initTransaction(req);
      await act(req);
      await killTransaction(req);
      const now = await payload.db.findOne<Answer['doc']>({ collection: 'media', where: { id: { equals: doc.id } } });
      const names = now ? [now, ...Object.values(now.sizes)].flatMap(({ filename }) => filename ?? []) : [];
      expect(names.filter((name) => !existsSync(join(uploadsFolder(), name)))).toEqual([]);
      if (now) expect(existsSync(join(originals(), parse(now.filename).name))).toBe(true);
    }
  });

  test.each([
    ['one file for many', 'PATCH', '?where[alt][exists]=true', 403, 'one document at a time'],
    ['cropping', 'PATCH', '/ID?uploadEdits[crop][width]=50&uploadEdits[widthInPixels]=99999', 400, 'not cropped here'],
    ['cropping at once', 'POST', '?uploadEdits[crop][width]=50', 400, 'not cropped here'],
  ])('%s is refused', async (_, method, path, refusal, words) => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const { status, body } = await send(await aPicture('jpeg'), { method, path: path.replace('ID', doc.id) });
    expect([status, faultOf(body)?.message]).toEqual([refusal, expect.stringContaining(words)]);
  });

  test('an address in place of a file is refused, and asked for by nobody', async () => {
    const data = { alt: 'x', filename: 'x.png', url: 'http://127.0.0.1:9/x.png' };
    const init = {
      method: 'POST',
      body: JSON.stringify(data),
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
    };
    const response = await cms.fetch('/api/media', init);
    expect(faultOf((await response.json()) as Answer)?.message).toContain('Choose a picture');
  });

  test('a copy is refused', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const init = { method: 'POST', headers: editor.headers };
    expect((await cms.fetch(`/api/media/${doc.id}/duplicate`, init)).ok).toBe(false);
  });

  test('what the file is cannot be said by whoever sends it', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    const data = {
      prepared: false,
      filename: 'x.html',
      mimeType: 'text/html',
      sizes: { w320: { filename: 'y.html' } },
      fault: 'x',
    };
    const init = {
      method: 'PATCH',
      body: JSON.stringify(data),
      headers: { ...editor.headers, 'Content-Type': 'application/json' },
    };
    await cms.fetch(`/api/media/${doc.id}`, init);
    const now = await cms.payload.findByID({ collection: 'media', id: doc.id });
    expect(now).toMatchObject({ filename: doc.filename, mimeType: 'image/jpeg', prepared: true });
    expect(now.fault ?? null).toBeNull();
  });

  test('nothing is opened for visitors and for those who may only read', async () => {
    const viewer = await signInAs(cms, 'viewer');
    for (const as of [null, viewer]) expect((await send(Buffer.from('x'), { as })).status).toBe(403);
  });
});

describe('a file in the CMS', () => {
  const ask = (name: string, as: SignedIn | null = editor) =>
    cms.fetch(`/api/media/file/${name}`, { headers: as?.headers ?? {} });

  test('is shown to staff, a picture in a sandbox and a PDF in none', async () => {
    const [picture, pdf] = [
      (await send(await aPicture('jpeg'))).body.doc,
      (await send(await aPdf(), { fields: {} })).body.doc,
    ];
    const [shown, opened] = [await ask(picture.filename), await ask(pdf.filename)];
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/jpeg']);
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(opened.headers.get('content-security-policy')).not.toContain('sandbox');
    for (const answer of [shown, opened]) expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await ask(picture.filename, null)).status).toBe(403);
  });

  test.each(['a%00.jpg', 'x.html', 'none.jpg', '..%2fcms.sqlite'])('%s is not there', async (name) => {
    writeFileSync(join(uploadsFolder(), 'x.html'), '<script>alert(1)</script>');
    expect((await ask(name)).status).toBe(404);
    expect((await askExport(cms, `files/${name}`)).status).toBe(404);
  });

  test('that was never written anew is not exported', async () => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    expect(await isExported(doc.id)).toBe(true);
    await cms.payload.db.updateOne({ collection: 'media', id: doc.id, data: { prepared: false } });
    expect(await isExported(doc.id)).toBe(false);
  });
});

describe('uploads of an earlier version', () => {
  const oldFolder = () => join(cms.dataDir, 'media');
  /** A document as the version before left it: its file lies in the old folder as it came. */
  const anOld = async (filename: string, bytes: Buffer | null) => {
    const { doc } = (await send(await aPicture('jpeg'))).body;
    for (const folder of [uploadsFolder(), originals()])
      for (const name of readdirSync(folder)) if (name.startsWith(parse(doc.filename).name)) rmSync(join(folder, name));
    await cms.payload.db.updateOne({ collection: 'media', id: doc.id, data: { filename, prepared: false } });
    mkdirSync(oldFolder(), { recursive: true });
    if (bytes) writeFileSync(join(oldFolder(), filename), bytes);
    return doc.id;
  };
  const migrate = async () => {
    const { uploadsWrittenAnew } = await import('../src/data-migrations/20261130-uploads-written-anew.ts');
    await uploadsWrittenAnew.up({ payload: cms.payload, req: await createLocalReq({}, cms.payload) });
  };

  test('are written anew one by one; what cannot be is listed, out of the public set, and holds nothing up', async () => {
    const [broken, missing, photo] = [
      await anOld('broken.pdf', Buffer.from('%PDF-1.4 cut')),
      await anOld('missing.jpg', null),
      await anOld('x.html', await aPhoto(6)),
    ];
    await migrate();
    const find = (id: string) => cms.payload.findByID({ collection: 'media', id });
    expect(await find(photo)).toMatchObject({ prepared: true, mimeType: 'image/jpeg', width: 80, height: 60 });
    expect((await find(broken)).fault).toContain('not whole');
    expect((await find(missing)).fault).toContain('missing');
    expect([await isExported(photo), await isExported(broken), await isExported(missing)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(readdirSync(oldFolder())).toEqual(['broken.pdf']);
    const { filename } = await find(photo);
    await migrate();
    expect((await find(photo)).filename).toBe(filename);
    const replaced = await send(await aPdf(), { method: 'PATCH', path: `/${broken}`, fields: {} });
    expect([replaced.status, (await find(broken)).fault]).toEqual([200, null]);
    expect(await isExported(broken)).toBe(true);
  });
});
