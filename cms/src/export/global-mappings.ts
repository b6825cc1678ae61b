import type { GlobalName, GlobalOf } from '@ot/shared-types';
import type { DocumentReader } from './document-reader.ts';
import { toAccessibilityStatement } from './globals/accessibility-statement.ts';
import { toHome } from './globals/home.ts';
import { toNavigation } from './globals/navigation.ts';
import { toSiteSettings } from './globals/site-settings.ts';
import type { Mapped } from './mapped.ts';

/** How each global of the CMS becomes a global of the contract. */
export const globalMappings: { [Name in GlobalName]: (document: DocumentReader) => Mapped<GlobalOf<Name>> } = {
  'site-settings': toSiteSettings,
  home: toHome,
  navigation: toNavigation,
  'accessibility-statement': toAccessibilityStatement,
};
