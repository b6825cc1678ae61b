/** Of several measured times, in milliseconds: half of them were at most `median`, nineteen in twenty at most `p95`. */
export interface Spread {
  times: number;
  median: number;
  p95: number;
  worst: number;
}

export function spreadOf(times: number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const atMost = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
  return { times: times.length, median: atMost(0.5), p95: atMost(0.95), worst: atMost(1) };
}
