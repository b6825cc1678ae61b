import { rolldown } from 'rolldown';
import { fileURLToPath } from 'node:url';

let bundled: Promise<string> | undefined;

/** The checks that run inside the page, as one script that sets `gate`. Made once in a process. */
export function gateScript(): Promise<string> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<string> {
  const input = fileURLToPath(new URL('gate-in-page.ts', import.meta.url));
  const build = await rolldown({ input, logLevel: 'silent' });
  const { output } = await build.generate({ format: 'iife', name: 'gate' });
  await build.close();
  return output[0].code;
}
