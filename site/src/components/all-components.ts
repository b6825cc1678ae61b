import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { ComponentExamples } from './examples.ts';

const components = import.meta.glob<AstroComponentFactory>('./*/*.astro', { eager: true, import: 'default' });
const exampleModules = import.meta.glob<Record<string, ComponentExamples>>('./*/*.examples.ts', { eager: true });

export interface ComponentWithExamples {
  name: string;
  component: AstroComponentFactory | undefined;
  examples: ComponentExamples | undefined;
}

/** Every component folder, in alphabetical order, with its examples: for the style guide and the one test of them all. */
export const allComponents: ComponentWithExamples[] = namesOfFolders().map((name) => ({
  name,
  component: components[`./${name}/${name}.astro`],
  examples: Object.values(exampleModules[`./${name}/${name}.examples.ts`] ?? {})[0],
}));

function namesOfFolders(): string[] {
  const paths = [...Object.keys(components), ...Object.keys(exampleModules)];
  return [...new Set(paths.map((path) => path.split('/')[1] ?? ''))].sort();
}
