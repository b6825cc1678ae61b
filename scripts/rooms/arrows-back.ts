import type { House } from './houses.ts';

/** Between files, from the root of the repository. */
export interface Import {
  from: string;
  to: string;
}

/** The room in which a file lies; null where it lies in another house. */
export function roomOf({ folder }: House, file: string): string | null {
  if (!file.startsWith(`${folder}/`)) return null;
  const [room = '', ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length === 0 ? '.' : room;
}

/** Why an import goes against the order of a house; null where it does not. */
export function arrowBack(house: House, { from, to }: Import): string | null {
  const [room, other] = [roomOf(house, from), roomOf(house, to)];
  if (room === null || other === null || room === other || house.rooms.length === 0) return null;
  const [at, above] = [placeOf(house, room), placeOf(house, other)];
  if (at === -1) return `The room "${room}" has no place in the order of ${house.folder}: give it one.`;
  if (above === -1) return `The room "${other}" has no place in the order of ${house.folder}: give it one.`;
  if (above > at) return null;
  return `"${room}" stands below "${other}" in ${house.folder}. ${house.rooms[at]?.why ?? ''}`;
}

/** Whether an arrow back is one of those that stay. */
export function isException({ folder, exceptions = [] }: House, { from, to }: Import): boolean {
  return exceptions.some((each) => from === `${folder}/${each.from}` && to === `${folder}/${each.to}`);
}

function placeOf({ rooms }: House, name: string): number {
  return rooms.findIndex((room) => room.name === name);
}
