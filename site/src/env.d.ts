import type { Preview } from './preview.ts';
import type { SiteReader } from './site-reader.ts';

declare global {
  namespace App {
    interface Locals {
      site: SiteReader;
      /** Only where a draft is shown. */
      preview?: Preview;
    }
  }
}
