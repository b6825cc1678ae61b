import type { SiteReader } from './site-reader.ts';

declare global {
  namespace App {
    interface Locals {
      site: SiteReader;
    }
  }
}
