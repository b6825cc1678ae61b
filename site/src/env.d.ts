import type { Preview } from '../content/preview.ts';
import type { SiteReader } from '../content/site-reader.ts';

declare global {
  namespace App {
    interface Locals {
      site: SiteReader;
      /** Only where a draft is shown. */
      preview?: Preview;
    }
  }
}
