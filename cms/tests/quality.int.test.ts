import { afterAll, beforeAll, expect, test } from 'vitest';
import { aServicePage } from './sample-documents.ts';
import { startCms, type Cms } from './start-cms.ts';

let cms: Cms;
beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.stop());

const collection = 'service-pages';

/** A page whose text has one link with these words. */
function pageLinkedBy(words: string) {
  const text = {
    root: {
      type: 'root',
      format: '' as const,
      indent: 0,
      version: 1,
      direction: 'ltr' as const,
      children: [{ type: 'paragraph', version: 1, children: [linkWith(words)] }],
    },
  };
  return { ...aServicePage, title: `Linked by ${words}`, body: [{ blockType: 'text' as const, text }] };
}
const linkWith = (words: string) => ({
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', url: 'https://www.example.org/', newTab: false },
  children: [{ type: 'text', text: words, version: 1 }],
});

const create = (words: string, _status: 'draft' | 'published') =>
  cms.payload.create({ collection, data: { ...pageLinkedBy(words), _status }, draft: _status === 'draft' });
const publish = (id: string) => cms.payload.update({ collection, id, data: { _status: 'published' } });

test('a link that says nothing alone keeps a page from being published', async () => {
  await expect(create('click here', 'published')).rejects.toMatchObject({
    data: {
      errors: [
        {
          path: 'body.0.text',
          message: '“click here” does not say where the link leads. Use the title of the page it leads to.',
        },
      ],
    },
  });
});

test('it may stand in a draft', async () => {
  await expect(create('read more', 'draft')).resolves.toMatchObject({ _status: 'draft' });
});

test('a link that says where it leads is published', async () => {
  await expect(create('The form of the council', 'published')).resolves.toMatchObject({ _status: 'published' });
});

const setAside = (documentId: string, rule: string) =>
  cms.payload.create({
    collection: 'exceptions',
    data: {
      title: 'A page',
      collection,
      documentId,
      locale: 'en',
      rule,
      reason: 'The partner’s form has no other name.',
      until: new Date(Date.now() + 86_400_000).toISOString(),
    },
  });

test('an exception lets that rule pass', async () => {
  const { id } = await create('here', 'draft');
  await setAside(id, 'link-generic');
  await expect(publish(id)).resolves.toMatchObject({ _status: 'published' });
});

test('an exception from one rule lets no other pass', async () => {
  const { id } = await create('this page', 'draft');
  await setAside(id, 'heading-skips');
  await expect(publish(id)).rejects.toThrow('invalid');
});
