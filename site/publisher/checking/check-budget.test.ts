import { expect, test } from 'vitest';
import { budgetOfSet, CheckBudget, within } from './check-budget.ts';

/** Each piece of work takes 100 milliseconds of a made-up clock. */
function workOfTenths() {
  let now = 0;
  return {
    clock: () => now,
    work: (item: number) => {
      now += 100;
      return Promise.resolve(item);
    },
  };
}

test('all is done that fits into the time', async () => {
  expect(await within(300, { items: [1, 2, 3], ...workOfTenths() })).toEqual([1, 2, 3]);
});

test('what begins after the time is up is left out', async () => {
  expect(await within(250, { items: [1, 2, 3, 4, 5], ...workOfTenths() })).toEqual([1, 2, 3]);
});

test('a set that has spent its budget has none left', () => {
  const budget = new CheckBudget();
  budget.spend(7, budgetOfSet - 300);
  expect(budget.left(7)).toBe(300);
  budget.spend(7, 500);
  expect(budget.left(7)).toBe(0);
});

test('each set has a budget of its own', () => {
  const budget = new CheckBudget();
  budget.spend(7, budgetOfSet);
  expect(budget.left(8)).toBe(budgetOfSet);
});
