/**
 * The paths at which something expected is missing or reads differently. What was added to a record is no loss; a list must be
 * as long as it was. `isMeant` says at which paths a change is none.
 */
export function lostOrChanged(
  expected: unknown,
  found: unknown,
  { path = '', isMeant = () => false }: { path?: string; isMeant?: (path: string) => boolean } = {},
): string[] {
  if (isMeant(path)) return [];
  const at = (name: string | number) => ({ path: `${path}.${name}`, isMeant });
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return [`${path}: ${describe(expected, found)}`];
    return expected.flatMap((item, index) => lostOrChanged(item, found[index], at(index)));
  }
  if (isRecord(expected)) {
    if (!isRecord(found)) return [`${path}: ${describe(expected, found)}`];
    return Object.entries(expected).flatMap(([name, value]) => lostOrChanged(value, found[name], at(name)));
  }
  return Object.is(expected, found) ? [] : [`${path}: ${describe(expected, found)}`];
}

const describe = (expected: unknown, found: unknown): string => `${short(expected)} has become ${short(found)}`;

/** JavaScript's JSON has no word for undefined. */
const short = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
