import { expect, test } from 'vitest';
import { admitWrite, type Write } from './admit-write.ts';

/** What Payload would go on with after the guard. */
function admitted(data: object, write: Partial<Write> = {}): object {
  const args = { data };
  // The guard looks at these two alone, and at the user.
  const req = { payloadAPI: 'REST', locale: 'en' } as never;
  const page = { fields: [{ name: 'title', type: 'text' }], hasDrafts: true, hasTrash: true, isGlobal: false };
  admitWrite({ operation: 'update', ...page, ...write, args, req });
  return args;
}

test('nothing goes into the trash beside the page itself, for Payload would check nothing else', () => {
  const deletedAt = '2026-11-30T12:00:00Z';
  expect(admitted({ deletedAt, title: 'x', _status: 'published' })).toEqual({ data: { deletedAt } });
});

test('what comes out of the trash is a draft', () => {
  const sent = { deletedAt: null, _status: 'published' };
  expect(admitted(sent)).toEqual({ data: { deletedAt: null, _status: 'draft' } });
});

test('a form that says of its page that it is in no trash publishes it', () => {
  const sent = { deletedAt: null, title: 'x', _status: 'published' };
  expect(admitted(sent)).toEqual({ data: { title: 'x', _status: 'published' } });
});

test('where there is no trash, no moment of deletion is kept', () => {
  const sent = { deletedAt: null, title: 'x', _status: 'published' };
  expect(admitted(sent, { hasTrash: false })).toEqual({ data: { title: 'x', _status: 'published' } });
});

test('a publication and a withdrawal that say so pass', () => {
  expect(admitted({ title: 'x', _status: 'published' })).toEqual({ data: { title: 'x', _status: 'published' } });
  expect(admitted({ _status: 'draft' })).toEqual({ data: { _status: 'draft' } });
});

test('the withdrawal of the menu passes, which Payload says of all languages', () => {
  const args = { data: { _status: 'draft' }, unpublishAllLocales: true };
  const req = { payloadAPI: 'REST', locale: 'en' } as never;
  admitWrite({ operation: 'update', fields: [], hasDrafts: true, hasTrash: true, isGlobal: false, args, req });
  expect(args.unpublishAllLocales).toBe(false);
});

test('what has no drafts is saved as it is', () => {
  expect(admitted({ title: 'x' }, { hasDrafts: false })).toEqual({ data: { title: 'x' } });
});
