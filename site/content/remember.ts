/**
 * A pure function that remembers its last `limit` answers, for work that many pages repeat. Its arguments are texts without
 * line breaks, and callers leave its answers as they are.
 */
export function remember<Arguments extends string[], Answer>(
  limit: number,
  answer: (...values: Arguments) => Answer,
): (...values: Arguments) => Answer {
  const answers = new Map<string, { answer: Answer }>();
  return (...values) => {
    const key = values.join('\n');
    const known = answers.get(key);
    if (known) return known.answer;
    const made = answer(...values);
    // The oldest goes first: pages of one entry, which share most, are printed close to each other.
    for (const oldest of answers.keys()) {
      if (answers.size < limit) break;
      answers.delete(oldest);
    }
    answers.set(key, { answer: made });
    return made;
  };
}
