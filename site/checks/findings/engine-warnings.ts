import type { Engine } from './finding.ts';

/** Rules of the engines that warn and do not block: AAA and good practice, where the house aims and does not promise. */
export const engineWarnings: Partial<Record<Engine, readonly string[]>> = {
  axe: [
    'color-contrast-enhanced',
    'identical-links-same-purpose',
    'meta-viewport-large',
    'presentation-role-conflict',
    'target-size',
  ],
  ibm: [],
  nu: ['nu-info'],
  'html-validate': ['prefer-native-element', 'prefer-tbody', 'no-inline-style', 'text-content'],
};
