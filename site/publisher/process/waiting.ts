/** Work that goes on beside the rest, at most one at a time. */
export interface Besides {
  /** Begins, unless it is under way. */
  start: (work: () => Promise<void>) => void;
  /** Throws what the last work threw. */
  check: () => void;
  ended: () => Promise<void>;
}

export function besides(whenEnded: () => void): Besides {
  let running: Promise<void> | null = null;
  let failure: { error: unknown } | null = null;
  const check = () => {
    if (failure) throw failure.error;
  };
  return {
    start(work) {
      running ??= work()
        .catch((error: unknown) => {
          failure = { error };
        })
        .finally(() => {
          running = null;
          whenEnded();
        });
    },
    check,
    ended: async () => {
      await running;
      check();
    },
  };
}

/** The longest time between two looks, so that a changed clock is noticed. */
const longestSleep = 10_000;

export interface Alarm {
  wake: () => void;
  /** Resolves at the next `wake`, or when the time has come. */
  woken: () => Promise<void>;
}

/** Wakes who waits: when told to, and when the time has come. A call that comes while nobody waits is not lost. */
export function alarm(millisecondsLeft: () => number): Alarm {
  let isWanted = false;
  let wakeSleeper: (() => void) | null = null;
  return {
    wake() {
      isWanted = true;
      wakeSleeper?.();
    },
    async woken() {
      if (!isWanted)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(millisecondsLeft(), longestSleep));
          wakeSleeper = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      wakeSleeper = null;
      isWanted = false;
    },
  };
}

export function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener('abort', done, { once: true });
    function done(): void {
      clearTimeout(timer);
      resolve();
    }
  });
}
