import { expect, test } from 'vitest';
import { proofsOf, proofsTable, type Proof } from './write-proofs.ts';

const proof = (changes: Partial<Proof>): Proof => ({
  ...{ file: 'a.prove.test.ts', name: 'nothing is lost', seconds: 12.34, hasPassed: true },
  ...changes,
});

test('a proof that did not hold says so', () => {
  expect(proofsTable([[proof({ hasPassed: false })]])).toContain('| nothing is lost | failed after 12.3 |');
});

test('a proof that was not run on the other database has no time there', () => {
  const [sqlite, mongodb] = [[proof({}), proof({ name: 'skipped' })], [proof({ name: 'skipped', seconds: null })]];
  expect(proofsTable([sqlite, mongodb])).toBe(
    [
      '| Proof | SQLite, s | MongoDB, s |',
      '|---|--:|--:|',
      '| nothing is lost | 12.3 | – |',
      '| skipped | 12.3 | – |',
    ].join('\n'),
  );
});

test('a proof with a seed is the same proof in the next run', () => {
  const assertionResults = [
    { fullName: 'nothing vanishes (SEED=97595183)', status: 'passed', duration: 1, failureMessages: [] },
  ];
  const [found] = proofsOf({ testResults: [{ name: 'a.prove.test.ts', message: '', assertionResults }] });
  expect(found?.name).toBe('nothing vanishes');
});
