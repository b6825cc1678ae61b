import type { CollectionName } from '@ot/shared-types';
import type { Payload } from 'payload';
import type { User } from '../../src/payload/payload-types.ts';
import { aPdf, aPicture, someText } from './some-files.ts';
import type { OpenCms } from './open-cms.ts';

/** The password of everybody in the fixtures. */
export const password = 'lantern mossy violin quarry';

/** Some weeks of use on top of the sample content: what an upgrade must not lose. */
export async function liveIn(cms: OpenCms): Promise<void> {
  const { administrator, editor, polish } = await makeUsers(cms.payload);
  await draftsOverPublished(cms.payload, editor, polish);
  await severalVersions(cms.payload, editor);
  await neverPublishedAndWithdrawn(cms.payload, editor);
  await uploadsOnAPage(cms.payload, editor);
  await oldAddresses(cms.payload, administrator);
  await waitingSchedule(cms, editor);
  await anException(cms.payload, editor);
}

async function makeUsers(payload: Payload) {
  const make = (role: User['role'], languages: User['languages'] = []) =>
    payload.create({
      collection: 'users',
      data: {
        email: `${[role, ...(languages ?? [])].join('.')}@example.org`,
        name: `A ${role}`,
        role,
        languages,
        password,
      },
    });
  const administrator = await make('administrator');
  await make('viewer');
  await make('translator', ['ur', 'ar']);
  return { administrator, editor: await make('editor'), polish: await make('translator', ['pl']) };
}

/** The call is a command's, the history names the person. */
const as = (user: { id: string }) => ({ user: { ...user, collection: 'users' as const } });

async function idOf(payload: Payload, collection: CollectionName, slug: string): Promise<string> {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, limit: 1, draft: true });
  const id = docs[0]?.id;
  if (id === undefined) throw new Error(`The sample content has no ${collection} "${slug}".`);
  return id;
}

/** English of an editor, Polish of a translator that nobody has submitted, and settings: none of it is public. */
async function draftsOverPublished(payload: Payload, editor: User, polish: User): Promise<void> {
  const summary = 'A draft over a published page: nobody sees it yet.';
  for (const slug of ['buttons-and-zips', 'riding-a-bike']) {
    const id = await idOf(payload, 'advice', slug);
    await payload.update({ collection: 'advice', id, draft: true, locale: 'en', data: { summary }, ...as(editor) });
  }
  const id = await idOf(payload, 'advice', 'holding-a-pencil');
  const data = { title: 'Jak trzymać ołówek (szkic)' };
  await payload.update({ collection: 'advice', id, draft: true, locale: 'pl', data, ...as(polish) });
  await payload.updateGlobal({ slug: 'home', draft: true, locale: 'en', data: { title: 'A draft' }, ...as(editor) });
}

async function severalVersions(payload: Payload, editor: User): Promise<void> {
  const id = await idOf(payload, 'advice', 'getting-dressed');
  for (const number of [1, 2, 3, 4]) {
    const data = { summary: `Dressing takes practice. Edition ${number}.`, _status: 'published' as const };
    await payload.update({ collection: 'advice', id, locale: 'en', data, ...as(editor) });
  }
}

async function neverPublishedAndWithdrawn(payload: Payload, editor: User): Promise<void> {
  await payload.create({
    collection: 'glossary',
    draft: true,
    locale: 'en',
    data: { title: 'Not yet public', definition: 'A draft of a word.' },
    ...as(editor),
  });
  const withdrawn = await idOf(payload, 'advice', 'using-stairs');
  await payload.update({ collection: 'advice', id: withdrawn, data: { _status: 'draft' }, ...as(editor) });
  const deleted = await idOf(payload, 'advice', 'balance');
  await payload.delete({ collection: 'advice', id: deleted, ...as(editor) });
}

async function uploadsOnAPage(payload: Payload, editor: User): Promise<void> {
  const alt = 'A child does up a button.';
  const upload = async (file: { name: string; data: Buffer; mimetype: string }, data: object) =>
    (
      await payload.create({
        collection: 'media',
        file: { ...file, size: file.data.length },
        data,
        ...as(editor),
      })
    ).id;
  const turned = await upload({ name: 'Photo.jpg', data: await aPicture('jpeg'), mimetype: 'image/jpeg' }, { alt });
  const drawn = await upload({ name: 'photo.png', data: await aPicture('png'), mimetype: 'image/png' }, { alt });
  await upload({ name: 'unused.html', data: await aPicture('jpeg'), mimetype: 'image/jpeg' }, { decorative: true });
  const pdf = await upload({ name: 'leaflet.pdf', data: aPdf(), mimetype: 'application/pdf' }, {});
  const page = await idOf(payload, 'service-pages', 'how-we-work');
  const { body } = await payload.findByID({ collection: 'service-pages', id: page, locale: 'en' });
  const pictures = [turned, drawn].map((picture) => ({ blockType: 'picture' as const, picture, caption: 'At home' }));
  const data = { body: [...(body ?? []), ...pictures], _status: 'published' as const };
  await payload.update({ collection: 'service-pages', id: page, locale: 'en', data, ...as(editor) });
  const leaflet = {
    title: 'Exercises to print',
    summary: 'Five exercises for strong hands.',
    body: [{ blockType: 'text' as const, text: someText('Squeeze a sponge five times.') }],
    file: pdf,
    _status: 'published' as const,
  };
  await payload.create({ collection: 'documents', locale: 'en', data: leaflet, ...as(editor) });
}

async function oldAddresses(payload: Payload, administrator: User): Promise<void> {
  const id = await idOf(payload, 'advice', 'stronger-hands');
  const data = { slug: 'strong-hands', _status: 'published' as const };
  await payload.update({ collection: 'advice', id, locale: 'en', data, ...as(administrator) });
  const made = { from: '/services/childrens-ot', toPath: '/contact' };
  await payload.create({ collection: 'redirects', data: made, ...as(administrator) });
}

async function waitingSchedule({ payload, fetch }: OpenCms, editor: User): Promise<void> {
  const id = await idOf(payload, 'advice', 'riding-a-bike');
  const { token } = await payload.login({ collection: 'users', data: { email: editor.email, password } });
  const response = await fetch(`/api/publishing/schedules/advice/${id}`, {
    method: 'POST',
    headers: { Authorization: `JWT ${token ?? ''}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ action: 'publish', wallTime: '2099-07-01T09:00' }),
  });
  if (!response.ok) throw new Error(`Nothing was scheduled: ${await response.text()}`);
}

async function anException(payload: Payload, editor: User): Promise<void> {
  const documentId = await idOf(payload, 'advice', 'calm-bedtime');
  await payload.create({
    collection: 'exceptions',
    data: {
      title: 'A calm bedtime',
      collection: 'advice',
      documentId,
      locale: 'en',
      rule: 'link-generic',
      reason: 'The partner’s form has no other name.',
      until: new Date(Date.now() + 60 * 86_400_000).toISOString(),
    },
    ...as(editor),
  });
}
