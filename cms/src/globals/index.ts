import type { GlobalConfig } from 'payload';
import { accessibilityStatement } from './accessibility-statement.ts';
import { home } from './home.ts';
import { navigation } from './navigation.ts';
import { siteSettings } from './site-settings.ts';

/** Every global, in the order of the admin menu. */
export const globals: GlobalConfig[] = [home, navigation, siteSettings, accessibilityStatement];
