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

/** A page as a draft whose text is one paragraph. */
async function draftOf(paragraph: object) {
  const { body } = pageLinkedBy('x');
  const [block] = body;
  const text = { root: { ...block?.text.root, children: [{ type: 'paragraph', version: 1, ...paragraph }] } };
  const data = { ...aServicePage, title: 'Pasted', body: [{ ...block, text }] };
  const page = await cms.payload.create({ collection, draft: true, data: data as never });
  return JSON.stringify(await cms.payload.findByID({ collection, id: page.id, draft: true, depth: 0 }));
}

test('what is pasted along and cannot be seen in the form is dropped when a draft is saved', async () => {
  const children = [{ type: 'text', text: 'Stay close.', format: 2, style: 'color: red', version: 1 }];
  const kept = await draftOf({ format: 'right', indent: 1, children });
  expect(kept).toContain('Stay close.');
  expect(kept).not.toMatch(/"right"|red|"indent":1|"format":2/);
});

test('the address of a page of the site becomes a link that follows the page', async () => {
  const target = await cms.payload.create({ collection, data: { ...aServicePage, title: 'Somewhere else' } });
  const link = { ...linkWith('the other page'), fields: { linkType: 'custom', url: '/service/somewhere-else' } };
  expect(await draftOf({ children: [link] })).toContain(`"doc":{"relationTo":"${collection}","value":"${target.id}"}`);
});

test('what nobody sees is taken out of a pasted number and address', async () => {
  const data = { title: 'Line', phone: '\u202A01923\u00A0470680\u202C', url: 'www.example.org\u200B', order: 1 };
  const contact = await cms.payload.create({ collection: 'contact-points', data: { ...data, _status: 'published' } });
  expect(contact).toMatchObject({ phone: '01923 470680', url: 'https://www.example.org' });
});

test('a link that leads nowhere keeps a page from being published, with the reason', async () => {
  const { body, ...page } = pageLinkedBy('the form on my desk');
  const text = JSON.stringify(body).replace('https://www.example.org/', 'file:///C:/form.docx');
  const data = { ...page, body: JSON.parse(text) as typeof body, _status: 'published' as const };
  await expect(cms.payload.create({ collection, data })).rejects.toMatchObject({
    data: { errors: [{ message: expect.stringContaining('on a computer of yours') as string }] },
  });
});
