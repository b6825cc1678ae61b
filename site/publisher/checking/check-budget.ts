/** Milliseconds for everything that may keep the pages of one set from going live. */
export const budgetOfSet = 1000;
/** Sets whose spending is remembered: pages of a wide change come in several parts, one soon after the other. */
const remembered = 20;

/** What the checks of each set may still cost, so that no fault of a check can hold up what is published. */
export class CheckBudget {
  readonly #spent = new Map<number, number>();

  left(set: number): number {
    return Math.max(0, budgetOfSet - (this.#spent.get(set) ?? 0));
  }

  spend(set: number, milliseconds: number): void {
    this.#spent.set(set, (this.#spent.get(set) ?? 0) + milliseconds);
    for (const oldest of [...this.#spent.keys()].slice(0, -remembered)) this.#spent.delete(oldest);
  }
}

/** Does one thing after the other until the time is up. What is not among the results has not been done. */
export async function within<Item, Result>(
  milliseconds: number,
  { items, work, clock }: { items: readonly Item[]; work: (item: Item) => Promise<Result>; clock: () => number },
): Promise<Result[]> {
  const deadline = clock() + milliseconds;
  const results: Result[] = [];
  for (const item of items) {
    if (clock() >= deadline) break;
    results.push(await work(item));
  }
  return results;
}
