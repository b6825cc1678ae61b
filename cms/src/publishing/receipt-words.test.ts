import { expect, test } from 'vitest';
import { receiptWords } from './receipt-words.ts';

const receipt = { state: 'live-before' } as const;
const refusal = { collection: 'advice', id: 'a', locale: 'pl', field: 'title', message: 'Write it.', where: 'Advice' };

test('what is live in every language says so in the colour of good news', () => {
  expect(receiptWords({ receipt, silent: null, refusals: [] })).toMatchObject({ head: 'Live', colour: 'live-before' });
});

test('nothing has the colour of good news beside a refusal', () => {
  expect(receiptWords({ receipt, silent: null, refusals: [refusal] })).toMatchObject({
    head: 'Live, but not all of it',
    colour: 'late',
  });
});
