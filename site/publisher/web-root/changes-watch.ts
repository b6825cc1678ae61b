/** What has changed: keys of content, and addresses that were printed or taken away. */
export interface Changed {
  keys: Set<string>;
  paths: Set<string>;
}

/** What has changed since a moment. */
export interface Watch extends Changed {
  /** Gives what has changed since it was asked last. */
  take: () => Changed;
  end: () => void;
}

/**
 * Tells work that takes a while what changed meanwhile: a page may be printed from content that is replaced before the page is
 * recorded, and would then be found by nobody.
 */
export class ChangesWatch {
  readonly #watches = new Set<Watch>();

  begin(): Watch {
    const watch: Watch = {
      keys: new Set(),
      paths: new Set(),
      take: () => {
        const taken = { keys: watch.keys, paths: watch.paths };
        Object.assign(watch, { keys: new Set(), paths: new Set() });
        return taken;
      },
      end: () => this.#watches.delete(watch),
    };
    this.#watches.add(watch);
    return watch;
  }

  note({ keys = [], paths = [] }: { keys?: Iterable<string>; paths?: Iterable<string> }): void {
    for (const watch of this.#watches) {
      for (const key of keys) watch.keys.add(key);
      for (const path of paths) watch.paths.add(path);
    }
  }
}
