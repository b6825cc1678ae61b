import type { Fault } from '@ot/shared-types';
import { MappingFault } from '../faults/mapping-fault.ts';
import { isRecord, referenceId, rowsOf, type PayloadRecord } from '../payload/payload-record.ts';
import { toRichText } from './rich-text.ts';

/**
 * Reads the fields of a document in one language, each in one way. What the CMS left empty is null or an empty list; the
 * contract, not the reader, decides whether that may be. A field that cannot be mapped is noted in `faults` with its path
 * and left undefined, which the contract refuses even where null is allowed: nothing broken passes for empty.
 */
export class DocumentReader {
  readonly #record: PayloadRecord;
  readonly #path: string;
  readonly faults: Fault[];

  constructor(record: PayloadRecord, path = '', faults: Fault[] = []) {
    this.#record = record;
    this.#path = path;
    this.faults = faults;
  }

  /** A value as it is: a choice, a number, a tick. */
  value(name: string): unknown {
    return this.#record[name] ?? null;
  }

  /** Chosen values; empty when none is chosen. */
  values(name: string): unknown[] {
    const value = this.#record[name];
    return Array.isArray(value) ? value : [];
  }

  tick(name: string): boolean {
    return this.#record[name] === true;
  }

  text(name: string): string | null {
    const value = this.#record[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  }

  /** One text in each row; null for a row that is empty in this language, which the contract refuses. */
  texts(name: string, inner = 'text'): (string | null)[] {
    return rowsOf(this.#record[name]).map((row) => new DocumentReader(row).text(inner));
  }

  /** One phrase per line. */
  lines(name: string): string[] {
    return (this.text(name) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  }

  richText(name: string): unknown {
    try {
      return toRichText(this.#record[name]);
    } catch (error) {
      return this.#refuse(name, error);
    }
  }

  /** The id that a relationship holds, or null. */
  reference(name: string): string | null {
    return referenceId(this.#record[name]);
  }

  references(name: string): (string | null)[] {
    return this.values(name).map(referenceId);
  }

  /** An uploaded picture, or null. */
  picture(name: string): { media: string } | null {
    const media = this.reference(name);
    return media === null ? null : { media };
  }

  /** A reference to one of several collections, or null. */
  entry(name: string): { collection: unknown; id: string | null } | null {
    return entryOf(this.#record[name]);
  }

  entries(name: string): ({ collection: unknown; id: string | null } | null)[] {
    return this.values(name).map(entryOf);
  }

  /** A calendar day. The CMS keeps it at noon UTC, so that no time zone moves it. */
  day(name: string): string | null {
    return this.instant(name)?.slice(0, 10) ?? null;
  }

  /** A moment, ISO 8601 in UTC. What is no date is passed on as it is, for the contract to refuse. */
  instant(name: string): string | null {
    const value = this.#record[name];
    if (value instanceof Date) return value.toISOString();
    if (typeof value !== 'string' || value === '') return null;
    const moment = new Date(value);
    return Number.isNaN(moment.getTime()) ? value : moment.toISOString();
  }

  rows<Row>(name: string, map: (row: DocumentReader) => Row): Row[] {
    return rowsOf(this.#record[name]).map((row, index) =>
      map(new DocumentReader(row, `${this.#pathOf(name)}.${index}`, this.faults)),
    );
  }

  group(name: string): DocumentReader {
    return new DocumentReader(this.recordOf(name), this.#pathOf(name), this.faults);
  }

  /** A group as it is, for one whose field names are not known beforehand. */
  recordOf(name: string): PayloadRecord {
    const value = this.#record[name];
    return isRecord(value) ? value : {};
  }

  /** Notes a fault, and stands in for the value that could not be mapped. */
  refuse(name: string, message: string): unknown {
    this.faults.push({ field: this.#pathOf(name), message });
    return undefined;
  }

  #refuse(name: string, error: unknown): unknown {
    if (error instanceof MappingFault) return this.refuse(name, error.message);
    throw error;
  }

  #pathOf(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}

function entryOf(value: unknown): { collection: unknown; id: string | null } | null {
  if (!isRecord(value)) return null;
  return { collection: value['relationTo'] ?? null, id: referenceId(value['value']) };
}
