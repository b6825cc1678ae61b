/** Lets pieces of work go on one after the other, each when the one before has ended. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

export function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
