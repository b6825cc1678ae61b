import 'vitest';

declare module 'vitest' {
  /** What the running system tells browser tests: see scripts/tests/whole-system.ts. */
  interface ProvidedContext {
    cmsUrl: string;
    siteUrl: string;
    previewUrl: string;
    dataDir: string;
    users: { email: string; password: string; role: string }[];
  }
}
