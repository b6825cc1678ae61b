/** Random damage to outside data, the same again for the same seed. */
export type Random = () => number;

/** mulberry32: small, and spread well enough to choose with. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function choose<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

const badValues: readonly unknown[] = [
  null,
  '',
  ' ',
  'x',
  '../..',
  'https://',
  '\u0000\u202e',
  'ä'.repeat(5000),
  0,
  -1,
  1e300,
  true,
  [],
  [null],
  {},
  { type: 'paragraph' },
  '2026-13-45',
];

/** A copy of a row with one part of it, anywhere, taken away or replaced; now and then the whole row. */
export function damaged(random: Random, row: unknown, sibling: unknown): unknown {
  const copy: unknown = structuredClone(row);
  const parts = partsOf(copy);
  if (random() < 0.05 || parts.length === 0) return choose(random, badValues);
  const { holder, key } = choose(random, random() < 0.4 ? parts.filter(({ depth }) => depth < 2) : parts);
  const way = random();
  if (way < 0.2) Reflect.deleteProperty(holder, key);
  // What belongs to another row, an id or an address among them.
  else if (way < 0.4 && isHolder(sibling) && key in sibling) holder[key] = structuredClone(sibling[key]);
  else holder[key] = structuredClone(choose(random, badValues));
  return copy;
}

type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function partsOf(value: unknown, depth = 0): { holder: Holder; key: string; depth: number }[] {
  if (!isHolder(value)) return [];
  return Object.keys(value).flatMap((key) => [{ holder: value, key, depth }, ...partsOf(value[key], depth + 1)]);
}
