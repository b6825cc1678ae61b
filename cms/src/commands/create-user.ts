import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { isLocale } from '@ot/shared-types';
import { roles } from '../access/roles.ts';
import { startPayload } from './start-payload.ts';

/**
 * Makes a user, above all the first administrator:
 * `pnpm create-user --email sam@example.org --name Sam --role administrator`, with the password in CMS_USER_PASSWORD or on
 * standard input. A password among the arguments would stand in the shell's history.
 */
const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    email: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string', default: 'administrator' },
    languages: { type: 'string', default: '' },
  },
  // Payload's own command line adds arguments of its own.
  allowPositionals: true,
  strict: false,
});

const usage =
  'Usage: pnpm create-user --email sam@example.org --name Sam [--role administrator|editor|translator|viewer] [--languages pl,ur]';

async function createUser(): Promise<string> {
  const { email, name } = values;
  if (typeof email !== 'string') throw new Error(`The e-mail address is missing. ${usage}`);
  const role = roles.find((known) => known === values.role);
  if (!role) throw new Error(`The role must be one of ${roles.join(', ')}. ${usage}`);
  const languages = String(values.languages)
    .split(',')
    .filter(isLocale)
    .filter((code) => code !== 'en');
  const password = process.env['CMS_USER_PASSWORD'] ?? (await text(process.stdin)).trim();
  const payload = await startPayload();
  const data = { email, name: typeof name === 'string' ? name : email, role, languages, password };
  await payload.create({ collection: 'users', data });
  return `${email} can sign in now, as ${role}.`;
}

try {
  console.log(await createUser());
  process.exit(0);
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

/** Payload hides the reason of a refused field in its data. */
function explain(error: unknown): string {
  const data: unknown = error instanceof Error && 'data' in error ? error.data : undefined;
  if (typeof data === 'object' && data !== null && 'errors' in data && Array.isArray(data.errors)) {
    return data.errors
      .map((fault: { path?: string; message?: string }) => `${fault.path}: ${fault.message}`)
      .join('\n');
  }
  return error instanceof Error ? error.message : String(error);
}
