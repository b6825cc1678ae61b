declare namespace App {
  interface Locals {
    site: import('./site-reader.ts').SiteReader;
  }
}
