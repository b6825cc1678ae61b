import { expect, test } from 'vitest';
import { isOpenFunction } from './server-function-rules.ts';

test.each(['form-state', 'render-document', 'render-list', 'table-state'])('screens may ask for %s', (name) => {
  expect(isOpenFunction(name)).toBe(true);
});

test.each([
  // Every object has these, and Payload looks names up in an object.
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  // Payload's own, which write or publish besides our screens, or which nothing here uses.
  'copy-data-from-locale',
  'schedule-publish',
  'get-upcoming-scheduled-publish',
  'get-folder-results-component-and-data',
  'slugify',
  // What is no name at all.
  '',
  undefined,
  null,
  ['form-state'],
])('nobody may ask for %j', (name) => {
  expect(isOpenFunction(name)).toBe(false);
});
