/** The page that is being printed, as its templates see it. */
export interface PrintedPage {
  url: URL;
  params: Record<string, string | undefined>;
  locals: App.Locals;
}

/**
 * What templates know as `Astro` where pages are printed: no request, response or cookies, because nobody has asked for the
 * page yet. A class, and not an object made anew from the page's own: the engine then compiles templates once for all pages.
 */
export class PageContext {
  /** The component itself, which Astro's compiler sets. */
  self: unknown = null;
  readonly props: Record<string, unknown>;
  readonly slotValues: Record<string, unknown> | null;
  readonly #page: PrintedPage;

  constructor(page: PrintedPage, props: PageContext['props'], slotValues: PageContext['slotValues']) {
    this.props = props;
    this.slotValues = slotValues;
    this.#page = page;
  }

  get url(): URL {
    return this.#page.url;
  }

  get params(): PrintedPage['params'] {
    return this.#page.params;
  }

  get locals(): App.Locals {
    return this.#page.locals;
  }

  get slots(): { has: (name: string) => boolean } {
    return { has: (name) => Boolean(this.slotValues?.[name]) };
  }
}
