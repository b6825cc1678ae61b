interface Orders {
  /** What both started from. */
  was: string[];
  mine: string[];
  theirs: string[];
}

/**
 * One order of rows made of two: what one of them added is there, what one of them removed is not, and who moved rows decides
 * where they stand. Null where both moved rows, each differently: no machine knows what was meant.
 */
export function mergeOrder({ was, mine, theirs }: Orders): string[] | null {
  const common = was.filter((id) => mine.includes(id) && theirs.includes(id));
  const [mineCommon, theirsCommon] = [mine, theirs].map((order) => order.filter((id) => common.includes(id)));
  const iMoved = !isEqual(mineCommon, common);
  if (iMoved && !isEqual(theirsCommon, common) && !isEqual(mineCommon, theirsCommon)) return null;
  // Of both: a row that one of them removed stands in the order of the other still, and must not come back from there.
  const isKept = (id: string) => !was.includes(id) || common.includes(id);
  const [spine, other] = (iMoved ? [mine, theirs] : [theirs, mine]).map((order) => order.filter(isKept));
  return withAdded(spine ?? [], other ?? []);
}

/** The rows that are missing, each behind the one that it follows in the other order. */
export function withAdded(order: string[], other: string[]): string[] {
  const merged = [...order];
  for (const [index, id] of other.entries()) {
    if (merged.includes(id)) continue;
    const before = other.slice(0, index).findLast((each) => merged.includes(each));
    merged.splice(before === undefined ? 0 : merged.indexOf(before) + 1, 0, id);
  }
  return merged;
}

const isEqual = (one: string[] | undefined, other: string[] | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
