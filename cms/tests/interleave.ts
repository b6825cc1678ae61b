import type { PayloadRecord } from '../src/payload/payload-record.ts';
import { afterSave } from '../src/saving/after-save.ts';
import { changesBetween, type Change } from '../src/saving/changes.ts';
import { leavesOf, rowPath, rowsAbove, rowsAt, type Leaves } from '../src/saving/leaves.ts';
import type { Conflict } from '../src/saving/merge.ts';
import { resolve, type Form } from '../src/saving/resolve.ts';
import { fingerprint, isNothing, saysTheSame } from '../src/payload/same-value.ts';

/** What the people of an interleaving write into: the pure merge, or a real CMS. */
export interface Shared {
  read: (language: Language) => Promise<PayloadRecord>;
  save: (language: Language, changes: Change[]) => Promise<Saving>;
}
export type Language = 'en' | 'pl';
export type Saving = { document: PayloadRecord } | { conflicts: Conflict[] };

/** The kinds of leaves in which people write. `#` in a list stands for each of its rows. */
export interface Shape {
  words: string[];
  facts: { path: string; values: string[] }[];
  lists: { path: string; words: string }[];
}

interface Person {
  name: string;
  language: Language;
  mayMove: boolean;
  form: Form;
  shown: Set<string>;
  sending: { changes: Change[]; answer: Promise<Saving> } | null;
}

interface Accepted extends Change {
  language: Language;
  by: string;
}

/** Random numbers that a seed repeats (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * Two editors and a translator type, send and read answers in a random order. Returns what went wrong: an accepted change that
 * is neither there nor was replaced by somebody who had seen it, or typed words that left a form.
 */
export async function interleave(seed: number, cms: Shared, { shape, steps }: { shape: Shape; steps: number }) {
  const random = randomFrom(seed);
  const initial = { en: leavesOf(await cms.read('en')), pl: leavesOf(await cms.read('pl')) };
  const people = await Promise.all([
    personOf(cms, { name: 'Ann', language: 'en', mayMove: true }),
    personOf(cms, { name: 'Ben', language: 'en', mayMove: true }),
    personOf(cms, { name: 'Ola', language: 'pl', mayMove: false }),
  ]);
  const game: Game = { cms, random, shape, accepted: [], faults: [], count: 0, initial };
  for (let step = 0; step < steps; step += 1) {
    const person = pick(random, people);
    const act = random(4);
    if (act < 2) type(game, person);
    else if (person.sending) await receive(game, person);
    else send(game, person);
  }
  for (const person of people) await finish(game, person);
  await check(game);
  return game.faults;
}

interface Game {
  cms: Shared;
  random: (below: number) => number;
  shape: Shape;
  accepted: Accepted[];
  faults: string[];
  count: number;
  initial: Record<Language, Leaves>;
}

async function personOf(cms: Shared, who: Pick<Person, 'name' | 'language' | 'mayMove'>): Promise<Person> {
  const leaves = leavesOf(await cms.read(who.language));
  const person = { ...who, form: { base: leaves, now: leaves }, shown: new Set<string>(), sending: null };
  look(person);
  return person;
}

const pick = <Item>(random: Game['random'], items: readonly Item[]): Item => {
  const item = items[random(items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
};

/** Remembers what stood before a person's eyes. Orders of rows are not looked at. */
function look(person: Person): void {
  for (const [path, value] of person.form.now)
    if (typeof value === 'string') person.shown.add(`${path} ${printOf(value)}`);
}

/** The fingerprint of a value; the same few words come again and again. */
function printOf(value: unknown): string {
  const words = JSON.stringify(value ?? null);
  const print = prints.get(words) ?? fingerprint(value);
  prints.set(words, print);
  return print;
}
const prints = new Map<string, string>();

function put(person: Person, path: string, value: unknown): void {
  person.form = { ...person.form, now: new Map([...person.form.now, [path, value]]) };
}

function type(game: Game, person: Person): void {
  const { random, shape } = game;
  game.count += 1;
  const word = `${person.name} ${game.count}`;
  const act = random(person.mayMove ? 5 : 1);
  const rows = allRows(person.form.now, shape);
  if (act === 0 && rows.length > 0 && random(3) > 0) return put(person, pick(random, rows).words, word);
  if (act <= 1) return put(person, pick(random, shape.words), word);
  if (act === 2 && shape.facts.length > 0) {
    const fact = pick(random, shape.facts);
    return put(person, fact.path, pick(random, fact.values));
  }
  changeRows(game, person, word);
}

function changeRows({ random, shape, count }: Game, person: Person, word: string): void {
  const { path, words } = pick(random, listsOf(person.form.now, shape));
  const rows = [...rowsAt(person.form.now, path)];
  const act = random(rows.length > 4 ? 2 : 3);
  if (act === 2 || rows.length === 0) {
    const id = `${person.name}${count}`;
    rows.splice(random(rows.length + 1), 0, id);
    put(person, `${rowPath(path, id)}/${words}`, word);
  } else if (act === 1) rows.splice(random(rows.length), 1);
  else rows.reverse();
  put(person, path, rows.length > 0 ? { rows } : []);
  const kept = [...person.form.now].filter(([each]) => isShown(each, person.form.now));
  person.form = { ...person.form, now: new Map(kept) };
}

const isShown = (path: string, leaves: Leaves): boolean =>
  rowsAbove(path).every(({ list, row }) => rowsAt(leaves, list).includes(row));

/** The lists of a text, inner ones once for each row that holds them. */
function listsOf(leaves: Leaves, { lists }: Shape): { path: string; words: string }[] {
  return lists.flatMap(({ path, words }) => {
    const [outer, inner] = path.split('/#/');
    if (outer === undefined || inner === undefined) return [{ path, words }];
    return rowsAt(leaves, outer).map((row) => ({ path: `${rowPath(outer, row)}/${inner}`, words }));
  });
}

const allRows = (leaves: Leaves, shape: Shape): { words: string }[] =>
  listsOf(leaves, shape).flatMap(({ path, words }) =>
    rowsAt(leaves, path).map((row) => ({ words: `${rowPath(path, row)}/${words}` })),
  );

function send({ cms, faults }: Game, person: Person): void {
  // A translator's form sends no rows.
  const changes = changesBetween(person.form.base, person.form.now).filter(({ was }) => person.mayMove || !was);
  if (changes.length === 0) return;
  for (const { path, from, was } of changes) {
    const isSeen = was !== undefined || from === fingerprint(null) || person.shown.has(`${path} ${from}`);
    if (!isSeen) faults.push(`${person.name} replaces what never stood in the form: ${path}`);
  }
  look(person);
  person.sending = { changes, answer: cms.save(person.language, changes) };
}

async function receive(game: Game, person: Person): Promise<void> {
  const { sending } = person;
  if (!sending) return;
  person.sending = null;
  const saving = await sending.answer;
  if ('conflicts' in saving) {
    for (const conflict of saving.conflicts) seeConflict(person, conflict);
    person.form = resolve(person.form, saving.conflicts, ({ kind }) =>
      // A translator cannot put a row back.
      kind === 'removed-by-them' && !person.mayMove ? 'theirs' : pick(game.random, ['mine', 'theirs']),
    );
    look(person);
    return;
  }
  const { language, name } = person;
  game.accepted.push(...sending.changes.map((change) => ({ ...change, language, by: name })));
  const before = person.form.now;
  const sent = new Map(sending.changes.map(({ path, to }) => [path, to]));
  const typed = [...before].filter(
    ([path, value]) =>
      typeof value === 'string' && !saysTheSame(value, sent.has(path) ? sent.get(path) : person.form.base.get(path)),
  );
  person.form = afterSave({ form: person.form, changes: sending.changes, answer: leavesOf(saving.document) });
  for (const [path, value] of typed)
    if (person.form.now.get(path) !== value) game.faults.push(`${name}: “${String(value)}” left the form at ${path}`);
  look(person);
}

function seeConflict(person: Person, { path, theirs, kind }: Conflict): void {
  if (kind === 'changed') person.shown.add(`${path} ${fingerprint(theirs)}`);
  if (kind !== 'removed-by-me') return;
  // The two texts are shown leaf by leaf.
  for (const [leaf, value] of Object.entries(theirs as PayloadRecord))
    person.shown.add(`${leaf} ${fingerprint(value)}`);
}

async function finish(game: Game, person: Person): Promise<void> {
  for (let tries = 0; tries < 20; tries += 1) {
    await receive(game, person);
    send(game, person);
    if (!person.sending) return;
  }
  game.faults.push(`${person.name} cannot get everything saved`);
}

/** Each accepted value is there, or somebody replaced exactly it; nobody's start was used twice. */
async function check({ cms, accepted, faults, initial, shape }: Game): Promise<void> {
  const final = { en: leavesOf(await cms.read('en')), pl: leavesOf(await cms.read('pl')) };
  for (const change of accepted) {
    const { path, to, language, by } = change;
    if (change.was || isNothing(to) || saysTheSame(final[language].get(path), to)) continue;
    const others = accepted.filter((each) => each.path === path && !saysTheSame(each.to, to));
    const isReplaced = others.some(({ from }) => from === printOf(to));
    // Who removes a row has seen its words in one language, and removes it in all.
    const isTheirLoss = language === 'pl' && isRemoved(path, accepted);
    if (!isReplaced && !isTheirLoss) faults.push(`${by}’s “${String(to)}” has vanished from ${path}`);
  }
  const isWords = ({ path, was }: Accepted) => !was && shape.facts.every((fact) => fact.path !== path);
  for (const path of new Set(accepted.filter(isWords).map((each) => each.path))) {
    for (const language of ['en', 'pl'] as const) {
      const changes = accepted.filter((each) => each.path === path && each.language === language);
      faults.push(...usedTwice(path, { changes, initial: initial[language].get(path) }));
    }
  }
}

/** Words are written once, and come back only where somebody puts a removed row back: each can be replaced as often as it came. */
function usedTwice(path: string, { changes, initial }: { changes: Accepted[]; initial: unknown }): string[] {
  const starts = new Set(changes.map(({ from }) => from).filter((from) => from !== printOf(null)));
  return [...starts].flatMap((start) => {
    const came = changes.filter(({ from, to }) => printOf(to) === start && from !== start);
    // Two may remove one row, or a row and the one that holds it: that replaces nothing.
    const went = changes.filter(({ from, to }) => from === start && printOf(to) !== start && !isNothing(to));
    return went.length <= came.length + (printOf(initial) === start ? 1 : 0)
      ? []
      : [`${went.length} changes of ${path} started from one value`];
  });
}

const isRemoved = (path: string, accepted: Accepted[]): boolean =>
  rowsAbove(path).some(({ list, row }) =>
    accepted.some(({ path: each, was, to }) => {
      const kept = new Map([[each, to]]);
      return each === list && was?.includes(row) === true && !rowsAt(kept, list).includes(row);
    }),
  );
