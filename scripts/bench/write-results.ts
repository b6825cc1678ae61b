import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../folders.ts';
import type { MeasuredChanges, MeasuredTimes } from './measure-changes.ts';
import type { Measured } from './measure.ts';

/** The figures as a Markdown table, for the screen and for the file beside this one. */
export function tableOf(results: Measured[]): string {
  const rows: [string, (measured: Measured) => string][] = [
    ['Pages', ({ pages }) => String(pages)],
    ['Entries', ({ entries }) => String(entries)],
    ['Average page, kB', ({ kilobytesPerPage }) => kilobytesPerPage.toFixed(1)],
    ['First copy from the CMS, s', ({ copySeconds }) => copySeconds.toFixed(1)],
    ['Comparison with the CMS, by ids and versions, ms', ({ compareVersions }) => compareVersions.toFixed(0)],
    ['Comparison with the CMS, by all content, ms', ({ compareContent }) => compareContent.toFixed(0)],
    ['Full print with writing, s', ({ printSeconds }) => printSeconds.toFixed(1)],
    ['Pages a second', ({ pagesPerSecond }) => pagesPerSecond.toFixed(0)],
    ['Pages a second of processor time', ({ pagesPerBusySecond }) => pagesPerBusySecond.toFixed(0)],
    ['Memory of the process that prints, half of it done, MB', ({ megabytesHalfway }) => megabytesHalfway.toFixed(0)],
    ['Memory of the process that prints, at most, MB', ({ megabytesAtMost }) => megabytesAtMost.toFixed(0)],
    ['Until all languages can be searched, s', ({ searchSeconds }) => searchSeconds?.toFixed(1) ?? 'not waited for'],
    ...rowsOf('One text in one language, Publish to live', ({ text }) => text),
    ['One text in one language: pages that read differently', ({ changes }) => String(changes.pagesOfText)],
    ...rowsOf('New title in all languages, Publish to live', ({ title }) => title),
    ['New title in all languages: pages that read differently', ({ changes }) => String(changes.pagesOfTitle)],
    ...rowsOf('Unpublish to gone', ({ unpublish }) => unpublish),
    ...rowsOf('Publish to found by search', ({ searchFinds }) => searchFinds),
    ...rowsOf('Unpublish to forgotten by search', ({ searchForgets }) => searchForgets),
  ];
  const lines = rows.map(([name, value]) => `| ${[name, ...results.map(value)].join(' | ')} |`);
  const [head, ...others] = lines;
  return [head, `|---|${results.map(() => '--:').join('|')}|`, ...others].join('\n');
}

function rowsOf(
  name: string,
  spread: (changes: MeasuredChanges) => MeasuredTimes,
): [string, (measured: Measured) => string][] {
  return [
    [`${name}, median, ms`, ({ changes }) => spread(changes).median.toFixed(0)],
    [`${name}, p95, ms`, ({ changes }) => `${spread(changes).p95.toFixed(0)} (of ${spread(changes).times})`],
    [`${name}, processor, median, ms`, ({ changes }) => spread(changes).busy.toFixed(0)],
  ];
}

/** Writes the figures into their section of the file beside this one. */
export function writeResults(results: Measured[], command: string): string {
  return writeSection(
    '# What publishing costs',
    `${tableOf(results)}

${standIn}
${circumstances(command)}
* Pages are made by \`generate-site.ts\`, in twelve languages, four fifths of them translated. A full print of more than
  4,000 uses all cores, in threads of one process; the processor's time and the memory are those of all of them.
* Changes follow each other at once, each of another piece of advice, when all languages can be searched. The sites are
  changed in turn, four times, so that the hour falls on all of them; what indexes for the others is stopped meanwhile.`,
  );
}

/** Replaces one section of the results, or adds it at the end. */
export function writeSection(heading: string, text: string): string {
  const file = join(root, 'scripts', 'bench', 'results.md');
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), heading, text));
  return file;
}

/** A Markdown text with a section of it replaced, or added at the end. */
export function withSection(markdown: string, heading: string, text: string): string {
  const sections = markdown.split(/^(?=##? )/m).map((section) => section.trim());
  const section = `${heading}\n\n${text}`;
  const place = sections.findIndex((each) => each.startsWith(`${heading}\n`));
  const others = place === -1 ? [...sections, section] : sections.with(place, section);
  return `${others.filter((each) => each !== '').join('\n\n')}\n`;
}

/** Of figures without the real CMS: what an editor waits for is more. */
export const standIn =
  '* The CMS is a stand-in that keeps its documents in memory and answers at once; “The real CMS” has the rest.';

/** On what the figures were measured. */
export function circumstances(command: string): string {
  const [cpu] = cpus();
  return `* Command: \`${command}\`, ${new Date().toISOString().slice(0, 10)}.
* Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform}.
* Load of the last 15 minutes: ${loadavg()[2]?.toFixed(1)} on ${cpus().length} cores. Above the number of cores, seconds of the clock say little and those
  of the processor more.
* A fixed sum took ${yardstick().toFixed(0)} ms at the end: by it, tables of other machines and other days compare.
* Node ${process.versions.node}, Astro ${versionOf('astro')}, Pagefind ${versionOf('pagefind')}.`;
}

/** Milliseconds for a sum of a hundred million remainders, in this thread. Rented machines differ from hour to hour. */
function yardstick(): number {
  const started = performance.now();
  let sum = 0;
  for (let number = 0; number < 1e8; number += 1) sum += number % 7;
  if (sum === 0) throw new Error('No sum was made.');
  return performance.now() - started;
}

function versionOf(name: string): string {
  const text = readFileSync(join(root, 'site', 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
