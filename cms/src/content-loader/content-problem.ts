/** What is wrong in a content file, and what to do: the loader notes it and goes on with the other files. */
export interface ContentProblem {
  /** Path below the content folder, such as `advice/balance.pl.yaml`. */
  file: string;
  /** Path of the field, such as `strategies.0.title`; empty for the whole file. */
  field: string;
  message: string;
}

/** Stops the reading of one value. Whoever knows the field turns it into a problem. */
export class ContentFault extends Error {
  override readonly name = 'ContentFault';
}

/** The problems of one file, each with the path of its field. */
export class ProblemList {
  readonly #problems: Omit<ContentProblem, 'file'>[] = [];

  note(field: string, message: string): void {
    this.#problems.push({ field, message });
  }

  /** The result of reading one field; a fault is noted, and the field left out. */
  try<Result>(field: string, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentFault)) throw error;
      this.note(field, error.message);
      return undefined;
    }
  }

  in(file: string): ContentProblem[] {
    return this.#problems.map((problem) => ({ file, ...problem }));
  }
}
