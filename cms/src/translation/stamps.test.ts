import { expect, test } from 'vitest';
import { fingerprintOfParts } from './english-fingerprint.ts';
import type { FieldShape } from '../payload/in-language.ts';
import type { PayloadRecord } from '../payload/payload-record.ts';
import { partsOf } from './parts.ts';
import { changedPlaces, englishOf, keptStamps, olderParts, stampsAfter, stampsOfAll, toStamps } from './stamps.ts';

const text = (name: string): FieldShape => ({ name, type: 'text', localized: true });
const fields: FieldShape[] = [
  text('title'),
  text('safety'),
  { name: 'steps', type: 'array', flattenedFields: [text('text'), { name: 'picture', type: 'upload' }] },
];
const english = {
  title: 'Balance',
  safety: 'Stay close.',
  steps: [
    { id: 's1', text: 'Stand.', picture: 'm1' },
    { id: 's2', text: 'Lift a foot.' },
  ],
};
const polish = {
  title: 'Równowaga',
  safety: 'Bądź blisko.',
  steps: [
    { id: 's1', text: 'Stań.', picture: 'm1' },
    { id: 's2', text: 'Unieś stopę.' },
  ],
};

/** A translation that was true to an English text as a whole, as it is kept. */
function madeFrom(source: PayloadRecord, words: PayloadRecord = polish): PayloadRecord {
  const stamps = stampsOfAll({ fields, english: englishOf(fields, source), version: words });
  const sourceHash = fingerprintOfParts(partsOf(fields, source));
  return { ...words, translation: { sourceHash, sourceParts: keptStamps(stamps) } };
}

const olderPlaces = (now: PayloadRecord, version: PayloadRecord) =>
  olderParts({ fields, english: englishOf(fields, now), version }).map(({ place }) => place);

test('a translation is current as long as the English stays what it was', () => {
  expect(olderPlaces(english, madeFrom(english))).toEqual([]);
});

test.each([
  ['a text', { safety: 'Hold hands.' }, ['safety']],
  ['a text that is new', { steps: [...english.steps, { id: 's3', text: 'Smile.' }] }, ['steps/s3/text', 'steps/']],
  ['a text that was taken out', { safety: null }, ['safety']],
  ['a picture', { steps: [{ ...english.steps[0], picture: 'm2' }, english.steps[1]] }, ['steps/s1/']],
  ['the order of rows', { steps: english.steps.toReversed() }, ['steps/']],
])('when the English changes in %s, that part alone is older', (_what, changes, places) => {
  expect(olderPlaces({ ...english, ...changes }, madeFrom(english))).toEqual(places);
});

test('without a record every part is older', () => {
  expect(olderPlaces(english, polish)).toHaveLength(6);
});

test('when the English is again what it was, nothing is older', () => {
  expect(olderPlaces({ ...english, safety: 'Hold hands.' }, madeFrom(english))).toEqual(['safety']);
  expect(olderPlaces(english, madeFrom(english))).toEqual([]);
});

test('a copy of a page, whose rows have other names, stays current until its English changes', () => {
  const renamed = (record: typeof english) => ({
    ...record,
    steps: record.steps.map((row) => ({ ...row, id: `copy-${row.id}` })),
  });
  const copy = { ...madeFrom(english), steps: renamed(polish).steps };
  expect(olderPlaces(renamed(english), copy)).toEqual([]);
  expect(olderPlaces({ ...renamed(english), title: 'Balancing' }, copy)).not.toEqual([]);
});

/** What is older after the translator has changed some words, the English being as it is now. */
function olderAfter(now: PayloadRecord, changes: PayloadRecord): string[] {
  const before = madeFrom(english);
  const after = { ...before, ...changes };
  const pair = { fields, english: englishOf(fields, now), version: after };
  const { sourceParts } = before['translation'] as { sourceParts: string };
  const stamps = stampsAfter(pair, changedPlaces(fields, before, after), toStamps(sourceParts));
  return olderPlaces(now, { ...after, translation: { sourceParts: keptStamps(stamps) } });
}

const changed = { ...english, title: 'Balancing', safety: 'Hold hands.' };

test('one changed word makes its own part current, and no other', () => {
  expect(olderAfter(changed, { title: 'Równoważenie' })).toEqual(['safety']);
});

test('a word that is written in a new row makes the row and the list current', () => {
  const now = { ...english, steps: [...english.steps, { id: 's3', text: 'Smile.', picture: 'm3' }] };
  expect(olderAfter(now, { steps: [...polish.steps, { id: 's3', text: 'Uśmiech.', picture: 'm3' }] })).toEqual([]);
});

test('a change of nothing but spaces around the words is none', () => {
  expect(olderAfter(changed, { safety: ' Bądź blisko. ' })).toEqual(['title', 'safety']);
});

test('words that the English does not have, and the translator takes out, are no longer older', () => {
  expect(olderAfter({ ...english, safety: null }, { safety: null })).toEqual([]);
});
