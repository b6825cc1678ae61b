import { hash } from 'node:crypto';

/**
 * The permanent short address of an entry, `/r/` and 10 characters: outlives slugs, fits on paper, and shows no database
 * id. Hashed because the first characters of an ObjectId are a clock and would collide.
 */
export function shortPath(id: string): string {
  return `/r/${hash('sha256', id).slice(0, 10)}`;
}
