import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Refusal } from '@ot/shared-types';
import type { PageRecord } from '../store/page-store.ts';
import type { ContentSource } from '../store/stored.ts';
import type { Render } from './bundle.ts';
import { codeOf, readIfThere } from '../process/files.ts';
import { printPage, type Moment } from './print-page.ts';

/** A page to print, the file to write it to, and the file that readers have now. */
export interface PrintJob {
  path: string;
  target: string;
  /** Null: readers have none, or it does not matter what they have. */
  present: string | null;
}

/** What came of a page. */
export type Outcome =
  /** `same`: it came out as readers have it already, and nothing was written. */
  | { state: 'new' | 'changed' | 'same'; path: string; record: PageRecord }
  | { state: 'absent'; path: string }
  | { state: 'failed'; path: string; record: PageRecord; refusals: Refusal[] };

export interface PrintingParts {
  render: Render;
  content: ContentSource;
  moment: Moment;
}

/** Prints a page to a file, unless it reads the same already: most pages that a change touches come out as they were. */
export async function printToFile(parts: PrintingParts, { path, target, present }: PrintJob): Promise<Outcome> {
  const printed = await printPage(parts.render, parts.content, path, parts.moment);
  if (printed.state !== 'printed') return printed;
  const before = present === null ? null : readIfThere(present);
  if (before?.equals(printed.file)) return { state: 'same', path, record: printed.record };
  writeNew(target, printed.file);
  return { state: before === null ? 'new' : 'changed', path, record: printed.record };
}

/** The folder is made only where it is missing: asking for every page costs as much as writing the page. */
function writeNew(file: string, content: Buffer): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
