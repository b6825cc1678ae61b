import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { localeCodes, type Locale } from '@ot/shared-types';
import { statements, type Statements } from './statements.ts';

const CountSchema = z.int().nonnegative();

/** What stands around the pages. */
export type Surrounding = 'redirects' | `feed ${Locale}`;
const surroundings: Surrounding[] = ['redirects', ...localeCodes.map((locale): Surrounding => `feed ${locale}`)];

/** All that the publisher remembers between two runs besides content and pages, each under one name and in one shape. */
const schemas = {
  /** The last row of the CMS's change feed that the store contains; it is copied whole where this is missing. */
  cursor: CountSchema,
  /** Which row that is. */
  cursorRow: z.object({ sequence: CountSchema, row: z.string() }),
  /** When everything was last read from the CMS, whatever its version. */
  wholeReadAt: z.iso.datetime(),
  /** The templates and the origin with which the live release was printed. */
  templates: z.string(),
  /** The name of the live release. */
  release: z.string(),
  /** The release that is about to be switched to; null: none is. */
  switchingTo: z.string().nullable(),
  /** The number of the last full print. */
  fullPrint: CountSchema,
  /** The number of the last change of the web root. */
  webRootChange: CountSchema,
  sitemapFiles: CountSchema,
  /** What has to be made anew with the next set. */
  stale: z.array(z.enum(surroundings)),
  /** The process that has the lease. */
  leaseHolder: z.object({ host: z.string(), pid: z.int().positive() }),
  /** Whether there is a browser to judge pages in. Where there is none, their text is all that is judged. */
  hasBrowser: z.boolean(),
  /** Milliseconds that a look at a page takes. */
  judgingCosts: z.object({ quick: z.number().positive(), whole: z.number().positive() }),
  /** The night for which pages have been asked for. */
  judgedNight: z.string(),
};

type Schemas = typeof schemas;
type Name = keyof Schemas;
export type Setting<Of extends Name> = z.infer<Schemas[Of]>;
/** Settings that are numbers which grow. */
type Counter = { [Of in Name]: Setting<Of> extends number ? Of : never }[Name];

/** The publisher's settings. One that cannot be read is as if it were not there: what it says is found out again. */
export class Settings {
  readonly #run: Statements;

  constructor(database: DatabaseSync) {
    this.#run = statements(database);
  }

  get<Of extends Name>(name: Of): Setting<Of> | null {
    const text = this.#run('select value from settings where name = ?').get(name)?.['value'];
    const parsed = schemas[name].safeParse(fromJson(text));
    // The schema of this name has parsed it, which the compiler cannot follow through the table.
    return parsed.success ? (parsed.data as Setting<Of>) : null;
  }

  set<Of extends Name>(name: Of, value: Setting<Of>): void {
    this.#run('insert or replace into settings values (?, ?)').run(name, JSON.stringify(value));
  }

  /** A number that grows; 0 where there is none yet. */
  count(name: Counter): number {
    return this.get(name) ?? 0;
  }
}

function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
