/** How long after the last publication it counts as quiet, in milliseconds. */
const calm = 1000;
/** So long is waited at most: where somebody publishes all day, pages are judged all the same. */
const longest = 30_000;

/** Lets what goes on beside publishing begin nothing while something is being published. */
export class Quiet {
  #lastNews = -Infinity;
  readonly #now: () => number;
  readonly #sleep: (milliseconds: number) => Promise<void>;

  constructor(now = () => performance.now(), sleep = pause) {
    this.#now = now;
    this.#sleep = sleep;
  }

  /** Something is being published, or has just gone live. */
  disturb(): void {
    this.#lastNews = this.#now();
  }

  /** Resolves when nothing has been published for a moment. */
  async reached(): Promise<void> {
    const deadline = this.#now() + longest;
    for (let left = this.#left(deadline); left > 0; left = this.#left(deadline)) await this.#sleep(left);
  }

  #left(deadline: number): number {
    return Math.min(this.#lastNews + calm, deadline) - this.#now();
  }
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
