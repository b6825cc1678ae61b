import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../folders.ts';
import versions from './versions.json' with { type: 'json' };

/** Where a generator and its project are kept: not in the repository, and not in the packages of a normal install. */
export function peerFolder(name: keyof typeof versions): string {
  return join(dataFolder, 'bench', name);
}

/** Installs the other generators, in the versions of `versions.json`, unless they are there. */
export function installPeers(): void {
  for (const name of ['eleventy', 'starlight'] as const) installFromNpm(peerFolder(name), versions[name].npm);
  installFromDebian(peerFolder('hugo'), versions.hugo.debian);
}

function installFromNpm(folder: string, dependencies: Record<string, string>): void {
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies });
  const mark = join(folder, 'node_modules', `.installed-${wanted.replace(/\W+/g, '-')}`);
  if (existsSync(mark)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), wanted);
  const npm = join(dirname(process.execPath), 'npm');
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync(existsSync(npm) ? npm : 'npm', options, { cwd: folder, stdio: 'ignore' });
  writeFileSync(mark, '');
}

/** Unpacked beside the system, not into it: nobody needs to be root. */
function installFromDebian(folder: string, packages: Record<string, string>): void {
  const mark = join(folder, `.installed-${Object.values(packages).join('-').replace(/\W+/g, '-')}`);
  if (existsSync(mark)) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, version] of Object.entries(packages)) {
    execFileSync('apt-get', ['download', `${name}=${version}`], { cwd: folder, stdio: 'ignore' });
    execFileSync('sh', ['-c', `dpkg -x ${name}_*.deb root`], { cwd: folder });
  }
  writeFileSync(mark, '');
}
