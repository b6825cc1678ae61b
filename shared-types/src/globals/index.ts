import { z } from 'zod';
import { AccessibilityStatementSchema } from './accessibility-statement.ts';
import { HomeSchema } from './home.ts';
import { NavigationSchema } from './navigation.ts';
import { SiteSettingsSchema } from './site-settings.ts';

/** The schema of each global in one language. */
export const globalSchemas = {
  'site-settings': SiteSettingsSchema,
  home: HomeSchema,
  navigation: NavigationSchema,
  'accessibility-statement': AccessibilityStatementSchema,
} as const satisfies Record<string, z.ZodType>;

export type GlobalName = keyof typeof globalSchemas;
export type GlobalOf<Name extends GlobalName> = z.infer<(typeof globalSchemas)[Name]>;

// Object.keys widens to string[]; the keys are exactly those of the literal above.
export const globalNames = Object.keys(globalSchemas) as GlobalName[];
export const GlobalNameSchema = z.enum(globalNames);

export function isGlobalName(value: string): value is GlobalName {
  return globalNames.some((name) => name === value);
}

export * from './accessibility-statement.ts';
export * from './home.ts';
export * from './navigation.ts';
export * from './site-settings.ts';
