/** `npm run rooms`: how many imports go against the order of rooms, and what imports itself in a circle. */
import { join } from 'node:path';
import { arrowBack, isException, roomOf } from './rooms/arrows-back.ts';
import { circlesOf } from './rooms/circles.ts';
import { houses, type House } from './rooms/houses.ts';
import { readImports } from './rooms/read-imports.ts';

const root = join(import.meta.dirname, '..');

for (const house of houses) console.log(describe(house));

function describe(house: House): string {
  const imports = readImports(root, house.folder);
  const back = imports.filter((each) => arrowBack(house, each) !== null);
  const allowed = back.filter((each) => isException(house, each));
  const rooms = circlesOf(imports.flatMap(({ from, to }) => between(roomOf(house, from), roomOf(house, to))));
  const files = circlesOf(imports);
  return [
    `${house.folder}: ${imports.length} imports`,
    house.rooms.length === 0
      ? '  arrows back: not counted, the rooms have no order yet'
      : `  arrows back: ${back.length} (${allowed.length} that stay)`,
    ...back.map(({ from, to }) => `    ${from} → ${to}`),
    `  circles of rooms: ${rooms.length}`,
    ...rooms.map((circle) => `    ${circle.join(', ')}`),
    `  circles of files: ${files.length}`,
    ...files.map((circle) => `    ${circle.join(', ')}`),
  ].join('\n');
}

function between(from: string | null, to: string | null): { from: string; to: string }[] {
  return from === null || to === null || from === to ? [] : [{ from, to }];
}
