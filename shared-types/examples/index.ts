export * from './entries.ts';
export * from './exported.ts';
export * from './globals.ts';
