import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RawFinding } from './engine-report.ts';

interface NuMessage {
  type: 'error' | 'info';
  subType?: string;
  url?: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** Is there a Java to run the Nu checker with? */
export function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** The W3C’s Nu HTML checker over many pages in one run: errors and warnings, by page. */
export async function runNu(pages: { page: string; html: string }[]): Promise<Map<string, RawFinding[]>> {
  const found = new Map<string, RawFinding[]>();
  const folder = mkdtempSync(join(tmpdir(), 'nu-'));
  try {
    const files = pages.map(({ html }, index) => {
      const file = join(folder, `${index}.html`);
      writeFileSync(file, html);
      return file;
    });
    for (const message of await check(files)) {
      const page = pages[Number(/(\d+)\.html$/.exec(message.url ?? '')?.[1] ?? -1)]?.page;
      if (page !== undefined) found.set(page, [...(found.get(page) ?? []), toRaw(message)]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return found;
}

function check(files: string[]): Promise<NuMessage[]> {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  return new Promise((resolve, reject) => {
    const java = spawn('java', ['-Xss8m', '-jar', jar, '--format', 'json', '--exit-zero-always', ...files]);
    let text = '';
    java.stderr.on('data', (part: Buffer) => (text += part.toString()));
    java.on('error', reject);
    java.on('close', () => {
      try {
        resolve((JSON.parse(text) as { messages: NuMessage[] }).messages); // the checker's documented format
      } catch (cause) {
        reject(new Error(`The Nu checker did not answer in JSON: ${text.slice(0, 300)}`, { cause }));
      }
    });
  });
}

function toRaw({ message, extract, lastLine, subType, type }: NuMessage): RawFinding {
  return {
    engine: 'nu',
    rule: type === 'error' ? 'nu-error' : `nu-${subType ?? 'info'}`,
    wcag: [],
    element: extract ? { selector: `line ${lastLine ?? 0}`, html: extract.replace(/\s+/g, ' ') } : null,
    what: message,
    why: 'The page breaks the HTML standard; browsers and screen readers have to guess.',
  };
}
