import { expect, test } from 'vitest';
import { inTurns } from './turns.ts';

test('a task waits for the one before, and a failed one stops nobody', async () => {
  const inTurn = inTurns();
  const done: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    done.push('first');
    throw new Error('failed');
  });
  const second = inTurn(() => done.push('second'));
  await expect(slow).rejects.toThrow('failed');
  await second;
  expect(done).toEqual(['first', 'second']);
});
