import type { Locale } from '@ot/shared-types';
import type { Strings } from '../i18n/strings/index.ts';

/** What the search page tells its script, in a data attribute. */
export interface SearchSettings {
  locale: Locale;
  /** Folder of the language's search indexes. */
  bundle: string;
  /** Beginnings of what a reader types when a child may be in danger. */
  urgentWords: string[];
  words: Pick<
    Strings['search'],
    'loading' | 'count' | 'countAll' | 'nothing' | 'nothingTips' | 'nothingFilters' | 'failed'
  >;
}
