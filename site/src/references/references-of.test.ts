import { anExportedEntry } from '@ot/shared-types/examples';
import { expect, test } from 'vitest';
import { fixtureSite } from '../../tests/fixture-site.ts';
import { pageLinks, referencesOf } from './references-of.ts';

const inPolish = { locale: 'pl' } as const;

test('a link leads to the page in the language of the reader and says in which language it is written', () => {
  const link = referencesOf(fixtureSite(), inPolish).page({ collection: 'advice', id: 'advice-1' });
  expect(link).toMatchObject({ href: '/pl/advice/holding-a-pencil', locale: 'en', text: 'Holding a pencil' });
});

test('a link to a translated page has the translated title', () => {
  const entries = [anExportedEntry('advice', { translations: { pl: { title: 'Trzymanie ołówka' } } })];
  const link = referencesOf(fixtureSite({ entries }), inPolish).page({ collection: 'advice', id: 'advice-1' });
  expect(link).toMatchObject({ locale: 'pl', text: 'Trzymanie ołówka' });
});

test('what is not published is null', () => {
  const references = referencesOf(fixtureSite({ entries: [] }), inPolish);
  expect([
    references.page({ collection: 'advice', id: 'gone' }),
    references.document('gone'),
    references.term('gone'),
  ]).toEqual([null, null, null]);
});

test('links to entries that are not published are left out of a list', () => {
  expect(pageLinks(fixtureSite(), 'advice', ['gone', 'advice-1'], 'en')).toHaveLength(1);
});

test('all series are told when none is chosen', () => {
  expect(referencesOf(fixtureSite(), inPolish).sessions([])).toHaveLength(1);
});

test('a series is told in one language throughout, and readers of another are told so', () => {
  const [session] = referencesOf(fixtureSite(), inPolish).sessions([]);
  expect(session).toMatchObject({
    href: '/pl/sessions/sensory-preferences',
    note: { text: 'Po angielsku.', locale: 'pl' },
    dates: [{ date: { text: expect.stringContaining('December') as string } }],
  });
});

test('a contact has its labels in the language of its own words', () => {
  const contact = referencesOf(fixtureSite(), inPolish).contactPoint('contact-1');
  expect(contact).toMatchObject({ locale: 'en', words: { pressKey: 'Press {key}' } });
});
