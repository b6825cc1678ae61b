import { expect, test } from 'vitest';
import { ChangesWatch } from './changes-watch.ts';

test('what has changed is given once, and then what has changed since', () => {
  const changes = new ChangesWatch();
  const watch = changes.begin();
  changes.note({ keys: ['a'], paths: ['/a'] });
  expect(watch.take()).toEqual({ keys: new Set(['a']), paths: new Set(['/a']) });
  changes.note({ paths: ['/b'] });
  expect(watch.take()).toEqual({ keys: new Set(), paths: new Set(['/b']) });
});

test('a watch that has ended hears of nothing more', () => {
  const changes = new ChangesWatch();
  const watch = changes.begin();
  watch.end();
  changes.note({ paths: ['/a'] });
  expect(watch.take().paths).toEqual(new Set());
});
