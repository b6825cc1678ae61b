import { readFileSync } from 'node:fs';

/** The text of a file; null where there is none. */
export function fileText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
