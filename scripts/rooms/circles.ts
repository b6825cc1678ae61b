import type { Import } from './arrows-back.ts';

/** Groups that import each other, directly or by way of others: none of them can be understood alone (Tarjan's algorithm). */
export function circlesOf(imports: Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const search: Search = { next, order: new Map(), lowest: new Map(), path: [], circles: [] };
  for (const node of next.keys()) if (!search.order.has(node)) visit(search, node);
  return search.circles.map((circle) => circle.sort()).sort();
}

interface Search {
  next: Map<string, string[]>;
  /** When each was come to. */
  order: Map<string, number>;
  /** The earliest that can be reached from it and is still on the path. */
  lowest: Map<string, number>;
  path: string[];
  circles: string[][];
}

function visit(search: Search, node: string): void {
  const { next, order, lowest, path, circles } = search;
  const own = order.size;
  order.set(node, own);
  lowest.set(node, own);
  path.push(node);
  for (const other of next.get(node) ?? []) {
    if (!order.has(other)) visit(search, other);
    if (path.includes(other)) lowest.set(node, Math.min(lowest.get(node) ?? own, lowest.get(other) ?? own));
  }
  if (lowest.get(node) !== own) return;
  const circle = path.splice(path.indexOf(node));
  if (circle.length > 1) circles.push(circle);
}
