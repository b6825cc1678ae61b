import type { Observed } from '../findings/finding.ts';

/** One thing that a first visit brings, without pictures and media. */
export interface Load {
  kind: 'page' | 'style' | 'script' | 'other';
  /** Where it comes from: an address, or `in the page`. */
  from: string;
  /** Compressed with brotli. */
  bytes: number;
}

/** Written into the page itself: its bytes are among those of the page. */
export const inPage = 'in the page';

/** The most that a first visit may bring, in bytes compressed with brotli. */
const most = { inAll: 35_000, page: 13_000, style: 15_000, script: 5_000 };

/** What of a first visit is over the budget. */
export function checkWeight(loads: Load[]): Observed[] {
  const fetched = loads.filter(({ from }) => from !== inPage);
  const of = (kind: Load['kind']) => loads.filter((load) => load.kind === kind);
  return [
    ...over('page-heavy', { limit: most.inAll, what: 'A first visit without pictures', loads: fetched }),
    ...over('page-heavy', { limit: most.style, what: 'Style', loads: of('style') }),
    ...over('page-long', { limit: most.page, what: 'The page itself', loads: of('page') }),
    ...over('script-heavy', { limit: most.script, what: 'Script that loads with the page', loads: of('script') }),
  ];
}

function over(
  rule: Observed['rule'],
  { limit, what, loads }: { limit: number; what: string; loads: Load[] },
): Observed[] {
  const bytes = loads.reduce((sum, load) => sum + load.bytes, 0);
  if (bytes <= limit) return [];
  const heaviest = loads
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 3)
    .map((load) => `${load.from} ${kilobytes(load.bytes)}`);
  const says = `${what} is ${kilobytes(bytes)} compressed; ${kilobytes(limit)} are the most. Heaviest: ${heaviest.join(', ')}.`;
  return [{ rule, element: null, what: says }];
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
