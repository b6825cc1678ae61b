import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hasJava } from './nu.ts';

const engines = [
  ['axe-core', 'axe-core'],
  ['accessibility-checker-engine', 'IBM Equal Access'],
  ['html-validate', 'html-validate'],
  ['vnu-jar', 'Nu HTML checker'],
] as const;

/** The engines that judge pages on this machine, with their versions: “axe-core 4.14.1”. */
export function toolsHere(): string[] {
  return engines
    .filter(([name]) => name !== 'vnu-jar' || hasJava())
    .map(([name, title]) => `${title} ${versionOf(name)}`);
}

function versionOf(name: string): string {
  const folder =
    createRequire(import.meta.url)
      .resolve.paths(name)
      ?.map((path) => `${path}/${name}/package.json`) ?? [];
  for (const file of folder) {
    try {
      // npm's own format.
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      // Packages are looked for in one folder after the other, as Node does.
    }
  }
  throw new Error(`The package ${name} is not installed.`);
}
