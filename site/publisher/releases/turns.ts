/** Runs tasks one after the other, in the order in which they are given: only one may change the web root at a time. */
export type InTurn = <Result>(task: () => Result | Promise<Result>) => Promise<Result>;

export function inTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const mine = last.then(task);
    last = mine.catch(() => undefined);
    return mine;
  };
}
