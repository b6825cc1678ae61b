import { createLocalReq, type CollectionSlug, type Field } from 'payload';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { erasePerson, formerId, formerName, type Account } from '../src/erasure/erase-person.ts';
import { fieldsOfContent, fieldsOfPeople } from '../src/erasure/fields-of-people.ts';
import { pagesThatName } from '../src/erasure/pages-that-name.ts';
import { accountOf, writeRecord } from '../src/sign-in/sign-in-records.ts';
import { fieldsBelow } from './matrix/fields.ts';
import { aServicePage } from './sample-documents.ts';
import { aPerson, isNobody, setUpApp, signIn, type Visit } from './second-lock.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
let administrator: Account;
beforeAll(async () => {
  cms = await startCms();
  administrator = { ...(await aPerson(cms, 'administrator')), name: 'A administrator', role: 'administrator' };
});
afterAll(() => cms.stop());

const erase = async (account: Account) => erasePerson(await createLocalReq({}, cms.payload), account);

let leaver: Account;
let visit: Visit;
let count = 0;
/** Somebody who has worked here, under two names, and left rows of every kind. */
beforeEach(async () => {
  count += 1;
  const person = await aPerson(cms, 'editor');
  leaver = { ...person, name: `Robin Leaver ${count}`, role: 'editor' };
  visit = await signIn(cms, person);
  await setUpApp(visit);
  await cms.payload.update({ collection: 'users', id: leaver.id, data: { name: leaver.name } });
  await visit.post('/payload-preferences/nav', { value: { open: true } });
  await visit.post('/service-pages?draft=true', aServicePage);
  await leaveRows();
});

const former = () => `Robin Maiden ${count}`;

async function leaveRows(): Promise<void> {
  const { db } = cms.payload;
  const at = '2026-11-30T10:00:00.000Z';
  const document = { collection: 'advice', documentId: `d${count}` };
  const who = { userId: leaver.id, userName: former() };
  const rows: [CollectionSlug, Record<string, unknown>][] = [
    ['changes', { kind: 'entry', ...document, at, by: 'person', ...who }],
    ['changes', { kind: 'entry', ...document, at, by: 'schedule', userName: leaver.name }],
    ['changes', { kind: 'entry', ...document, at, by: 'person', userId: 'a colleague', userName: leaver.name }],
    [
      'schedules',
      { ...document, ...who, action: 'publish', moment: at, wallTime: '10:00', state: 'done', attempts: 1 },
    ],
    ['grants', { ...document, ...who, tokenHash: `t${count}`, purpose: 'preview', locale: 'en', expiresAt: at }],
    ['withdrawals', { ...document, ...who, reason: 'wrong number', active: false, at, liftedBy: former() }],
    [
      'exceptions',
      { ...document, title: 'P', locale: 'en', rule: 'r', reason: 'It is so.', until: at, userName: former() },
    ],
    ['language-words', { ...document, locale: 'pl', submittedBy: leaver.name }],
    [
      'last-edits',
      { document: `advice/d${count}`, edits: { 'pl title': { by: former(), at }, '* x': { by: 'Sam', at } } },
    ],
    ['identities', { key: `issuer subject ${count}`, userId: leaver.id }],
  ];
  for (const [collection, data] of rows) await db.create({ collection, data });
  const counted = { account: accountOf(leaver.email), device: 'd' };
  await writeRecord(await createLocalReq({}, cms.payload), counted, { signedInAt: at });
}

/** Everything that the database holds of a person, by collection. */
async function tracesOf({ id, email, name }: Account): Promise<string[]> {
  const found: string[] = [];
  for (const { slug } of cms.config.collections) {
    const { docs } = await cms.payload.db.find({ collection: slug, pagination: false });
    const marks = [id, email, name, former(), accountOf(email)];
    for (const doc of docs) if (marks.some((mark) => JSON.stringify(doc).includes(mark))) found.push(slug);
  }
  return [...new Set(found)];
}

const atColleague = { userId: { equals: 'a colleague' } };

test('what is left of a person is that there was one', async () => {
  expect((await tracesOf(leaver)).sort()).toEqual(
    Object.entries(fieldsOfPeople)
      .filter(([, fields]) => Object.values(fields).some((fate) => fate !== 'nobody' && fate !== 'words'))
      .map(([slug]) => slug)
      .filter((slug) => slug !== 'payload-locked-documents')
      .sort(),
  );
  expect(await erase(leaver)).toEqual(expect.arrayContaining([leaver.name, former()]));
  await cms.payload.db.deleteMany({ collection: 'changes', where: atColleague });
  expect(await tracesOf(leaver)).toEqual([]);
  expect(await isNobody(visit)).toBe(true);
});

test('what must stay says so', async () => {
  await erase(leaver);
  const where = { documentId: { equals: `d${count}` } };
  const read = async (collection: CollectionSlug) => (await cms.payload.db.find({ collection, where })).docs;
  expect(await read('withdrawals')).toMatchObject([{ userId: formerId, userName: formerName, liftedBy: formerName }]);
  const names = (await read('changes')).map((row) => ('userName' in row ? row.userName : null));
  expect(names.sort()).toEqual([leaver.name, formerName, formerName].sort());
  const document = { document: { equals: `advice/d${count}` } };
  expect(await cms.payload.db.findOne({ collection: 'last-edits', where: document })).toMatchObject({
    edits: { 'pl title': { by: formerName }, '* x': { by: 'Sam' } },
  });
  await cms.payload.db.deleteMany({ collection: 'changes', where: atColleague });
});

test('stopped at any step and repeated, it is whole', async () => {
  const { db } = cms.payload;
  const { updateMany, deleteMany } = db;
  for (let steps = 0; ; steps += 2) {
    let left = steps;
    const stopAfter =
      <Args, Result>(write: (args: Args) => Promise<Result>) =>
      async (args: Args) => {
        left -= 1;
        if (left < 0) throw new Error('stopped');
        return write.call(db, args);
      };
    Object.assign(db, { updateMany: stopAfter(updateMany), deleteMany: stopAfter(deleteMany) });
    const outcome = await erase(leaver)
      .then(() => 'done')
      .catch((error: unknown) => String(error))
      .finally(() => Object.assign(db, { updateMany, deleteMany }));
    if (outcome === 'done') break;
    expect(outcome).toBe('Error: stopped');
    const isThere = await cms.payload.count({ collection: 'users', where: { id: { equals: leaver.id } } });
    if (isThere.totalDocs === 0) break;
  }
  await cms.payload.db.deleteMany({ collection: 'changes', where: atColleague });
  expect(await tracesOf(leaver)).toEqual([]);
});

test('the only administrator stays', async () => {
  await expect(erase(administrator)).rejects.toThrow('This is the only administrator. Make another one first.');
  expect((await tracesOf(administrator)).includes('users')).toBe(true);
});

test('pages whose words name them are named', async () => {
  const data = { ...aServicePage, slug: `page-${count}`, translation: { translatedBy: leaver.name } };
  const { id } = await cms.payload.create({ collection: 'service-pages', data, locale: 'pl', draft: true });
  const link = { title: 'A', owner: leaver.name };
  const organisation = await cms.payload.create({ collection: 'organisations', data: link, draft: true });
  expect(await pagesThatName(cms.payload, [leaver.name])).toEqual([
    `English of organisations/${organisation.id}`,
    `Polish of service-pages/${id}`,
  ]);
});

/** What a field of a person is called, or is. */
const mayHold = (field: Field): boolean =>
  field.type === 'email' ||
  ('relationTo' in field && [field.relationTo].flat().includes('users')) ||
  ('name' in field &&
    /^(user|account|author|owner|editor|person|who|by|name|edits)$|(User|By|Email|UserId|UserName)$|^(user)(Id|Name)$/.test(
      field.name,
    ));

test('each field that can hold a person of staff has its fate in the table', () => {
  const named = [...cms.config.collections, ...cms.config.globals].flatMap(({ slug, fields }) =>
    fieldsBelow(fields, '')
      .filter(({ field }) => mayHold(field))
      .map(({ path }) => ({ slug, path: path.slice(1) })),
  );
  const without = named.filter(({ slug, path }) => !(path in { ...fieldsOfContent, ...fieldsOfPeople[slug] }));
  expect(without.map(({ slug, path }) => `${slug}: ${path}`)).toEqual([]);
});
