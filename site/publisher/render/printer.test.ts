import { localeCodes, localizedPath } from '@ot/shared-types';
import { expect, test } from 'vitest';
import type { PrintJob } from './print-to-file.ts';
import { tasksOf } from './printer.ts';

const job = (path: string): PrintJob => ({ path, target: `staged${path}`, present: null });
const inAllLanguages = (path: string) => localeCodes.map((locale) => job(localizedPath(path, locale)));
const pages = ['/advice/a', '/advice/b', '/advice/c', '/advice/d', '/advice/e'];

test('no job is lost and their order stays', () => {
  const jobs = pages.flatMap(inAllLanguages);
  expect(tasksOf(jobs).flat()).toEqual(jobs);
});

test('all languages of a page are in one task', () => {
  const tasks = tasksOf(pages.flatMap(inAllLanguages));
  const tasksWith = (page: string) => tasks.filter((task) => task.some(({ path }) => path.endsWith(page)));
  expect(tasks.length).toBeGreaterThan(1);
  expect(pages.map((page) => tasksWith(page).length)).toEqual([1, 1, 1, 1, 1]);
});

test('pages in one language are shared out, twenty to a task', () => {
  const jobs = Array.from({ length: 50 }, (_, index) => job(`/advice/${index}`));
  expect(tasksOf(jobs).map((task) => task.length)).toEqual([20, 20, 10]);
});

test('no jobs make no task', () => {
  expect(tasksOf([])).toEqual([]);
});
