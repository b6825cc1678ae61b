import { expect, test } from 'vitest';
import type { FieldShape } from '../../payload/in-language.ts';
import { inLanguage } from '../../payload/in-language.ts';
import type { PayloadRecord } from '../../payload/payload-record.ts';
import { englishOf, olderParts } from '../../translation/stamps.ts';
import { oldFingerprint } from './old-fingerprint.ts';
import { stampedDocument } from './part-stamps.ts';

const fields: FieldShape[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'safety', type: 'richText', localized: true },
  { name: 'translation', type: 'group', localized: true },
];
const words = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } });
const link = {
  root: {
    children: [{ type: 'link', fields: { url: 'https://a.example/' }, children: [{ type: 'text', text: 'Stay.' }] }],
  },
};

const sourceHash = oldFingerprint(fields, { title: 'Balance', safety: link });
const document = (pl: PayloadRecord): PayloadRecord => ({
  title: { en: 'Balance', pl: 'Równowaga' },
  safety: { en: link, pl: words('Zostań.') },
  translation: { pl: { state: 'live', method: 'person', ...pl } },
});

function isOlder(stamped: PayloadRecord): boolean {
  const english = englishOf(fields, inLanguage(fields, stamped, 'en'));
  return olderParts({ fields, english, version: inLanguage(fields, stamped, 'pl') }).length > 0;
}

test('a translation that was current by its old fingerprint is current by the new ones', () => {
  const stamped = stampedDocument(fields, document({ sourceHash }));
  expect(stamped).toMatchObject({ translation: { pl: { state: 'live', method: 'person' } } });
  expect(isOlder(stamped ?? {})).toBe(false);
});

test.each([
  ['was older', { sourceHash: 'older' }],
  ['has no fingerprint', { sourceHash: null }],
])('a translation that %s stays as it is, and is out of date', (_what, pl) => {
  expect(stampedDocument(fields, document(pl))).toBeNull();
  expect(isOlder(document(pl))).toBe(true);
});

test('a document that is done is left alone when the migration runs again', () => {
  const stamped = stampedDocument(fields, document({ sourceHash })) ?? {};
  expect(stampedDocument(fields, stamped)).toBeNull();
});
