#!/usr/bin/env node
/**
 * The way in for people who have Node 20 or later and npm, and nothing else: fetches Node 24 and pnpm 12 into `.data/tools`,
 * once and whatever the machine has, installs the packages, then hands over to `scripts/<command>.ts`.
 *
 * Plain JavaScript, because Node 20 cannot run TypeScript.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const data = resolve(root, process.env.DATA_DIR ?? '.data');
const toolsFolder = join(root, '.data', 'tools');
const versions = { node: '24.21.0', pnpm: '12.21.0' };
const commands = [
  'start',
  'dev',
  'backup',
  'backup-key',
  'restore',
  'rehearse-restore',
  'erase-person',
  'upgrade',
  'check',
  'test',
  'prove',
  'rooms',
  'bench',
  'a11y',
  'a11y-prove',
  'a11y-known-good',
  'a11y-mutants',
];

const [command = '', ...rest] = process.argv.slice(2);
if (!commands.includes(command)) stop(`Unknown command "${command}". Choose one of: ${commands.join(', ')}.`);

const path = [installTools(), process.env.PATH].join(delimiter);
const environment = {
  ...process.env,
  PATH: path,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  DATA_DIR: data,
};
installPackages();
runCommand();

/** Makes sure that Node 24 and pnpm are there; returns the folder of their executables. */
function installTools() {
  const bin = join(toolsFolder, 'node_modules', '.bin');
  const wanted = JSON.stringify(versions);
  const stamp = join(toolsFolder, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return bin;
  say(`Fetching Node ${versions.node} and pnpm ${versions.pnpm} (once) …`);
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(join(toolsFolder, 'package.json'), '{ "private": true }\n');
  const packages = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const result = npm(
    ['install', ...packages, '--no-audit', '--no-fund', '--loglevel=error', '--save-exact'],
    toolsFolder,
  );
  if (result.status !== 0)
    stop(
      `npm could not fetch ${packages.join(' and ')}. Check that this machine reaches the npm registry, then try again.`,
    );
  writeFileSync(stamp, wanted);
  return bin;
}

/** Installs the packages of the lock file, unless exactly these are installed already. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  const inputs = ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((file) => readFileSync(join(root, file)));
  const wanted = createHash('sha256').update(Buffer.concat(inputs)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Installing packages …');
  const result = spawnSync('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'], {
    cwd: root,
    env: { ...environment, CI: 'true' },
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0)
    stop('pnpm could not install the packages. The lines above say which one; try again when it can be reached.');
  writeFileSync(stamp, wanted);
}

/** Hands over to the command. Signals go on to it, so that it can stop its children in order. */
function runCommand() {
  const node =
    Number(process.versions.node.split('.')[0]) >= 24
      ? process.execPath
      : join(toolsFolder, 'node_modules', '.bin', 'node');
  const child = spawn(node, [join(root, 'scripts', `${command}.ts`), ...rest], {
    cwd: root,
    env: environment,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the whole process group by itself; a SIGTERM reaches this process alone.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function npm(args, cwd) {
  return spawnSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
}

function say(message) {
  console.log(`· ${message}`);
}

function stop(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}
