/** What readers meet again on every page, in the order of the page. */
export interface PageFrame {
  /** Language tag of the page. */
  language: string;
  /** Names of the links of the header. */
  header: string[];
  footer: string[];
  /** The large parts of the page, with the ways to ask for help that stand outside the main part. */
  parts: string[];
}

/** A page as far as it is laid beside others. */
export interface FramedPage {
  /** Its address. */
  page: string;
  title: string;
  frame: PageFrame;
}
