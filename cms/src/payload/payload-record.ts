/** Payload's own record, or a part of it: outside data as far as the mapping is concerned. */
export type PayloadRecord = Record<string, unknown>;

export function isRecord(value: unknown): value is PayloadRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The rows of an array field; Payload leaves an empty one out. */
export function rowsOf(value: unknown): PayloadRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The id that a relationship holds. Read with depth 0 it is the id itself; a populated document is accepted too. */
export function referenceId(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value;
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : null;
}
