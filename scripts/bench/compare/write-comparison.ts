import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { root } from '../../folders.ts';
import type { Cost } from './measure-command.ts';
import versions from './versions.json' with { type: 'json' };

/** What one generator needed for that many pages: the median of its rounds. */
export interface Row extends Cost {
  name: string;
  pages: number;
  rounds: number;
}

export function writeComparison(rows: Row[]): string {
  const file = join(root, 'scripts', 'bench', 'comparison.md');
  const { eleventy, hugo, starlight } = versions;
  writeFileSync(
    file,
    `# The same pages, made by others

${tableOf(rows)}

* Command: \`npm run bench -- compare\`, ${new Date().toISOString().slice(0, 10)}; ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, load ${loadavg()[2]?.toFixed(1)}. Above the
  number of cores, seconds of the clock say little and those of the processor more.
* Eleventy ${eleventy.npm['@11ty/eleventy']} (Liquid), Hugo ${hugo.debian.hugo}, Starlight ${starlight.npm['@astrojs/starlight']} on Astro ${starlight.npm.astro}, Node ${process.versions.node}.
  CPU is user and system of all processes; memory is what they held together at most.
* The content is taken out of our printed pages: title, description, hreflang, header, menus, languages, every heading, paragraph
  and list, review dates, help, footer. Each generator makes as many pages, and a sample of them must show the same texts.
* The others are favoured: their links, dates and words are looked up beforehand; they print no pictograms, no QR code, no facets of
  search, no sitemaps and redirects, and record no dependencies. Eleventy and Hugo get data and no Markdown, and Hugo may keep what
  pages share. Ours reads its content from its store and does all of this.
* Not in their favour: Eleventy and Hugo read one file with JSON front matter for each page. Eleventy merges the data of each page,
  and its cost a page grows with the number of pages; as one data file with pagination it may do better. Not tried.
* Starlight gets Markdown and prints its own frame around it; right-to-left and languages are left out of it, its search is off,
  and its side bar is empty.
`,
  );
  return file;
}

function tableOf(rows: Row[]): string {
  const lines = rows.map((row) => {
    const ours = rows.find((other) => other.name === 'Ours' && other.pages === row.pages);
    const ratio = ours ? (row.cpu / ours.cpu).toFixed(2) : '';
    const perPage = ((row.cpu * 1000) / row.pages).toFixed(2);
    const cells = [
      row.name,
      row.pages,
      row.wall.toFixed(1),
      row.cpu.toFixed(1),
      row.megabytes.toFixed(0),
      perPage,
      ratio,
    ];
    return `| ${[...cells, row.rounds].join(' | ')} |`;
  });
  const head = ['Generator', 'Pages', 'Clock, s', 'CPU, s', 'Memory, MB', 'CPU a page, ms', 'CPU to ours', 'Rounds'];
  return [
    `| ${head.join(' | ')} |`,
    `|---|${head
      .slice(1)
      .map(() => '--:')
      .join('|')}|`,
    ...lines,
  ].join('\n');
}
