import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collectionNames } from '@ot/shared-types';
import { contentAccess } from '../src/access/access.ts';
import { roles, type Role } from '../src/access/roles.ts';
import { startCms, type Cms } from './start-cms.ts';
import { aServicePage, signInAs } from './sample-documents.ts';

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const;
type Operation = (typeof operations)[number];

const editors: Role[] = ['administrator', 'editor'];
const writers: Role[] = [...editors, 'translator'];
const everybody: Role[] = [...writers, 'viewer'];
const administrator: Role[] = ['administrator'];

type Rules = Partial<Record<Operation, Role[]>>;
/** Deleting for good; who moves to the trash is tested below. */
const content: Rules = {
  create: editors,
  read: everybody,
  update: writers,
  delete: administrator,
  readVersions: everybody,
};

/** Who may do what. What is not named here is refused, so that a new collection is closed until somebody decides. */
const allowed: Record<string, Rules> = {
  ...Object.fromEntries(collectionNames.map((name) => [name, content])),
  media: content,
  redirects: { create: administrator, read: everybody, update: administrator, delete: administrator },
  users: { create: administrator, read: everybody, update: everybody, delete: administrator, unlock: administrator },
  changes: { read: everybody },
  uses: { read: everybody },
  overview: { read: everybody },
  'publish-sets': { read: everybody },
  schedules: { read: everybody },
  'page-judgements': { read: everybody },
  mirrors: { read: everybody },
  exceptions: { create: editors, read: everybody, delete: administrator },
  'payload-preferences': { read: everybody, delete: everybody },
  'payload-locked-documents': { read: everybody, update: writers, delete: writers },
};

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const requestOf = (role: Role | null): PayloadRequest =>
  // Access rules look at the user alone.
  ({
    user: role && { id: 'x', collection: 'users', role, languages: [] },
    payload: cms.payload,
    locale: 'en',
  }) as never;

test('every collection, Payload’s own too, lets in exactly whom it should', async () => {
  const wrong: string[] = [];
  for (const { slug, access } of cms.config.collections) {
    for (const operation of operations) {
      for (const role of [...roles, null]) {
        // Payload's type promises every rule; what is missing counts as refused.
        const rule = access[operation] as ((args: { req: PayloadRequest }) => unknown) | undefined;
        const answer = rule ? await rule({ req: requestOf(role) }) : false;
        const expected = role !== null && (allowed[slug]?.[operation] ?? []).includes(role);
        if (Boolean(answer) !== expected) wrong.push(`${role ?? 'a visitor'} ${operation} ${slug}: ${Boolean(answer)}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('Payload’s own collections are among those checked', () => {
  const slugs = cms.config.collections.map(({ slug }) => slug);
  expect(slugs).toEqual(
    expect.arrayContaining(['payload-preferences', 'payload-locked-documents', 'payload-migrations']),
  );
});

test('globals are read by staff and changed by writers only', async () => {
  for (const { access } of cms.config.globals) {
    for (const role of [...roles, null]) {
      expect(Boolean(await access.read({ req: requestOf(role) }))).toBe(role !== null);
      expect(Boolean(await access.update({ req: requestOf(role) }))).toBe(role !== null && writers.includes(role));
    }
  }
});

test('a visitor reads nothing over HTTP', async () => {
  await cms.payload.create({ collection: 'service-pages', data: { ...aServicePage, _status: 'published' } });
  for (const { slug } of cms.config.collections) {
    const response = await cms.fetch(`/api/${slug}?limit=1`);
    // Payload gives one of its own collections no address at all (501).
    expect([slug, [403, 501].includes(response.status)]).toEqual([slug, true]);
  }
});

test('nobody creates rows of the outbox over HTTP', async () => {
  const { headers } = await signInAs(cms, 'administrator');
  const body = JSON.stringify({ sequence: 1, kind: 'entry', collection: 'advice', documentId: 'x', at: new Date() });
  expect((await cms.fetch('/api/changes', { method: 'POST', headers, body })).status).toBe(403);
});

test('GraphQL does not answer', async () => {
  const body = JSON.stringify({ query: '{ Users { docs { email } } }' });
  expect((await cms.fetch('/api/graphql', { method: 'POST', body })).status).toBe(404);
});

test('the screens keep their own preferences although the collection is closed', async () => {
  const { headers } = await signInAs(cms, 'viewer');
  const save = await cms.fetch('/api/payload-preferences/nav', {
    method: 'POST',
    headers,
    body: '{"value":{"open":true}}',
  });
  expect(save.status).toBe(200);
  const read = await cms.fetch('/api/payload-preferences/nav', { headers });
  expect(await read.json()).toMatchObject({ value: { open: true } });
});

test('editors move content to the trash, and translators and viewers do not', () => {
  const mayMove = (role: Role) =>
    contentAccess.delete({ req: requestOf(role), data: { deletedAt: '2026-12-01T12:00:00.000Z' } });
  expect(roles.filter(mayMove)).toEqual(editors);
});
