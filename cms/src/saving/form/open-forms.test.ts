import { expect, test } from 'vitest';
import { leavesOf, type Leaves } from '../leaves.ts';
import { openForm, placeOf, startFrom, type OpenForm } from './open-forms.ts';
import { changesIn } from './read-form.ts';

const place = placeOf('/api/advice/1', 'en');
const draft = leavesOf({ title: 'Draft', dos: [{ id: 'a', text: 'Ask' }] });
const live = { title: 'Live', dos: [{ id: 'a', text: 'Ask' }] };

/** A form whose text was put there by the CMS: nobody has typed since. */
function aForm(now: Leaves): OpenForm {
  const nothing = () => Promise.resolve(null);
  return {
    base: draft,
    mayMoveRows: true,
    read: () => now,
    show: () => Promise.resolve(),
    choose: nothing,
    signIn: () => Promise.resolve(false),
    tell: () => undefined,
  };
}

test('a form that was filled anew sends nothing, until somebody types', () => {
  const form = aForm(leavesOf(live));
  const close = openForm(place, form);
  expect(changesIn({ base: form.base, now: form.read() })).toHaveLength(1);
  startFrom(place, live);
  expect(changesIn({ base: form.base, now: form.read() })).toEqual([]);
  close();
});

test('a form at another place goes on from where it started', () => {
  const form = aForm(draft);
  const close = openForm(place, form);
  startFrom(placeOf('/api/advice/1', 'pl'), live);
  expect(form.base).toBe(draft);
  close();
});
