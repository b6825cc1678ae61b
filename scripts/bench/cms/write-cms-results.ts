import { works, type MeasuredCms } from './measure-cms.ts';

const names: Record<(typeof works)[number], string> = {
  list: 'List',
  open: 'Open',
  save: 'Save by itself',
  dashboard: 'First screen',
  publish: 'Publish to live',
};

/** Milliseconds that are to be reached, at the 95th of a hundred. */
const targets: Record<(typeof works)[number], number> = {
  list: 200,
  open: 500,
  save: 300,
  dashboard: 500,
  publish: 800,
};
const mostGrowth = 1.5;
const mostForMany = 2;

/** The figures as a Markdown table. */
export function cmsTable(results: MeasuredCms[]): string {
  const head = `| | to reach | ${results.map(({ documents, editors }) => `${documents} documents, ${editors} editing`).join(' | ')} |`;
  const rows = works.flatMap((work) => [
    `| ${names[work]}, median, ms | | ${results.map(({ times }) => times[work].median.toFixed(0)).join(' | ')} |`,
    `| ${names[work]}, p95, ms | ${targets[work]} | ${results.map(({ times }) => times[work].p95.toFixed(0)).join(' | ')} |`,
  ]);
  return [head, `|---|--:|${results.map(() => '--:').join('|')}|`, ...rows].join('\n');
}

/** How the same work grows: from the smallest site to the largest, and from one editor to twenty. */
export function cmsRatios(results: MeasuredCms[]): string {
  const alone = results.filter(({ editors }) => editors === 1);
  const [small, large] = [alone[0], alone.at(-1)];
  const crowded = results.find(({ editors, documents }) => editors > 1 && documents === large?.documents);
  if (!small || !large) return '';
  const ratio = (to: MeasuredCms | undefined, from: MeasuredCms, work: (typeof works)[number]) =>
    to ? (to.times[work].median / from.times[work].median).toFixed(1) : '–';
  const rows = works.map(
    (work) => `| ${names[work]} | ${ratio(large, small, work)} | ${ratio(crowded, large, work)} |`,
  );
  return [
    `| Ratios of medians | ${large.documents} to ${small.documents} documents (at most ${mostGrowth}) | twenty editors to one (at most ${mostForMany}) |`,
    '|---|--:|--:|',
    ...rows,
  ].join('\n');
}
