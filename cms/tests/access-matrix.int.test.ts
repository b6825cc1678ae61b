import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isOpenFunction } from '../src/ways-in/server-function-rules.ts';
import { roles, type Role } from '../src/access/roles.ts';
import { addressesOf, askAs, askers, endsSession, type Address, type Asker } from './matrix/asker.ts';
import { fieldRules } from './matrix/fields.ts';
import { code, table, together } from './matrix/table.ts';
import { startCms, type Cms } from './start-cms.ts';

const operations = ['create', 'read', 'update', 'delete', 'readVersions', 'unlock', 'admin'] as const;
const names = askers.map((asker) => asker ?? 'nobody');

let cms: Cms;
/** How each address answers each asker. */
const answers = new Map<Address, Map<Asker, number>>();
beforeAll(async () => {
  cms = await startCms();
  const addresses = addressesOf(cms);
  for (const asker of askers) {
    const ask = await askAs(cms, asker);
    for (const address of addresses) {
      const known = answers.get(address) ?? new Map<Asker, number>();
      // Who signs in is nobody yet, and a wrong password is counted whoever sends it.
      const isSignIn = address.path === '/login' && asker !== null;
      const askOnce = endsSession(address) ? await askAs(cms, asker) : ask;
      answers.set(address, known.set(asker, isSignIn ? (known.get(null) ?? 0) : await askOnce(address)));
    }
  }
});
afterAll(() => cms.stop());

test('the table in the repository is what the running CMS answers', async () => {
  const parts = [head, await rulesPart(), addressesPart(), fieldsPart(), functionsPart(), routesPart()];
  await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot('../../scripts/assurance/access-matrix.md');
});

/** What answers anybody at all. Whatever is added here tells strangers something: decide what before you add it. */
const forAnybody = new Set([
  // Whether the CMS and its database answer.
  'GET /health',
  // Whether there is an account at all.
  'users GET /init',
  // Who asks: nobody.
  'users GET /me',
  'users POST /login',
  'users POST /logout',
  // Asks for the name of an account first; with one it is refused.
  'users POST /unlock',
  // What nobody may do: nothing.
  'GET /access',
  ...['home', 'navigation', 'site-settings', 'accessibility-statement'].map((global) => `${global} POST /access`),
  // Preferences of nobody: none.
  'payload-preferences GET /:key',
  'payload-preferences GET /count',
  'payload-preferences GET /:id',
]);

test('nobody is answered nothing but what is named here', () => {
  const answered = [...answers].filter(([, of]) => ![401, 403, 404].includes(of.get(null) ?? 0));
  expect(answered.map(([address]) => nameOf(address)).filter((name) => !forAnybody.has(name))).toEqual([]);
});

test('no address fails inside, whoever asks for what is not there', () => {
  const failing = [...answers].filter(([, of]) => [...of.values()].some((status) => status >= 500));
  expect(failing.map(([address]) => nameOf(address))).toEqual([]);
});

test('a role never gets more than the one above it', () => {
  const isLetIn = (status = 0) => ![401, 403].includes(status);
  const wrong = [...answers].filter(([, of]) => {
    const letIn = askers.map((asker) => isLetIn(of.get(asker)));
    return letIn.some((isIn, index) => isIn && letIn.slice(index).includes(false));
  });
  expect(wrong.map(([address]) => nameOf(address))).toEqual([]);
});

const nameOf = ({ owner, method, path }: Address): string => `${owner ?? ''} ${method} ${path}`.trim();

const requestOf = (role: Asker): PayloadRequest =>
  ({
    user: role && { id: 'x', collection: 'users', role, languages: ['pl'] },
    payload: cms.payload,
    locale: 'pl',
  }) as never;

const head = `# Who may do what

Made by \`cms/tests/access-matrix.int.test.ts\` from the configuration and the answers of a running CMS; the test fails when they
differ. After a change that is meant: \`pnpm exec vitest run --project integration cms/tests/access-matrix.int.test.ts -u\`, and read the difference.
What is decided by hand, and which ways in lead past these addresses, stands in \`cms/tests/access.int.test.ts\` and
\`cms/tests/ways-in.int.test.ts\`; GraphQL is switched off.`;

async function rulesPart(): Promise<string> {
  const rows = [];
  for (const { slug, access } of [...cms.config.collections, ...cms.config.globals]) {
    const cells = [];
    for (const operation of operations) cells.push(await whoMay(access, operation));
    rows.push({ name: slug, says: cells.join(' | ') });
  }
  const lines = together(rows).map(({ names: slugs, says }) => [code(slugs), says]);
  return `## Rules\n\n“own”: their own rows alone. “–”: nobody, or there is no such thing.\n\n${table(['collection or global', ...operations], lines)}`;
}

async function whoMay(access: object, operation: string): Promise<string> {
  const rule: unknown = Reflect.get(access, operation);
  if (typeof rule !== 'function') return '–';
  const allowed: string[] = [];
  for (const asker of askers) {
    const answer: unknown = await Reflect.apply(rule, undefined, [{ req: requestOf(asker) }]);
    if (answer) allowed.push(`${asker ?? 'nobody'}${typeof answer === 'object' ? ' (own)' : ''}`);
  }
  return allowed.join(', ') || '–';
}

function addressesPart(): string {
  const rows = [...answers].map(([{ owner, isGlobal, method, path }, of]) => {
    const base = owner === null ? '/api' : `/api${isGlobal ? '/globals' : ''}/…`;
    return {
      name: owner ?? '(the CMS)',
      says: `\`${method} ${base}${path}\` | ${askers.map((asker) => of.get(asker)).join(' | ')}`,
    };
  });
  const lines = together(rows)
    .map(({ names: owners, says }) => [says, code(owners)])
    .toSorted(([one = ''], [other = '']) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return `## Addresses

The status that each is answered with, asked for something that does not exist, without content: 401 and 403 refuse; 400, 404 and
409 let in and find nothing to do; 200 lets in.

${table(['address', ...names, 'of'], lines)}`;
}

/** By address first, then by method: what belongs together stands together. */
const placeOf = (line: string): string => line.replace(/^`(\w+) ([^`]*)`(.*)$/, '$2 $1 $3');

function fieldsPart(): string {
  const rows = fieldRules(cms.config, (role: Role) => requestOf(role));
  const lines = together(rows).map(({ names: paths, says }) => [says, String(paths.length), code(shortened(paths))]);
  return `## Fields with rules of their own

Asked in Polish, with a translator of Polish: words of other languages are refused to that translator.

${table(['who', 'fields', 'which'], lines)}`;
}

const shortened = (paths: string[]): string[] => (paths.length > 12 ? [...paths.slice(0, 12), '…'] : paths);

/** Payload's own, as its source names them: a new one appears here before anybody calls it. */
function functionsPart(): string {
  const require = createRequire(join(import.meta.dirname, '..', 'package.json'));
  const file = join(require.resolve('@payloadcms/next/layouts'), '..', '..', 'utilities', 'handleServerFunctions.js');
  const list = /baseServerFunctions = \{(.*?)\}/s.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  const found = [...list.matchAll(/^\s*'?([a-z-]+)'?:/gm)].map(([, name = '']) => name);
  expect(found.length).toBeGreaterThan(10);
  const lines = found.map((name) => [`\`${name}\``, isOpenFunction(name) ? roles.join(', ') : '–']);
  return `## Server functions\n\nFor people who have signed in; what each reads or writes passes the rules above. Nobody else is answered.\n\n${table(['function', 'who'], lines)}`;
}

const routeRules: Record<string, string> = {
  '(payload)/api/[...slug]/route.ts': 'the addresses above; changes from pages of other sites are refused',
  '(payload)/admin/[[...segments]]/page.tsx': 'everybody who has signed in; others are sent to the sign-in screen',
  '(payload)/admin/[[...segments]]/not-found.tsx': 'everybody: says that there is no such screen',
  '(payload)/admin/second-factor/page.tsx': 'whoever has given a right password and not yet the second factor',
  '(payload)/layout.tsx': 'the frame of the screens, and the way in for server functions',
  '(payload)/icon.svg': 'everybody',
};

test('every file that answers a web address has its rule', () => {
  expect(routeFiles().filter((file) => routeRules[file] === undefined)).toEqual([]);
});

function routeFiles(): string[] {
  const app = join(import.meta.dirname, '..', 'src', 'app');
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name !== 'importMap.js')
    .map((item) => relative(app, join(item.parentPath, item.name)))
    .toSorted();
}

function routesPart(): string {
  return `## Routes of the web server\n\n${table(
    ['file in `cms/src/app`', 'who'],
    routeFiles().map((file) => [`\`${file}\``, routeRules[file] ?? 'UNDECIDED']),
  )}`;
}
