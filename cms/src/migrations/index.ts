import * as migration_20261123_222530 from './20261123_222530.ts';
import * as migration_20261124_211409_live_in_a_second from './20261124_211409_live_in_a_second.ts';
import * as migration_20261125_002628 from './20261125_002628.ts';
import * as migration_20261125_005245_accessibility_statement from './20261125_005245_accessibility_statement.ts';
import * as migration_20261125_090921_language_dates from './20261125_090921_language_dates.ts';
import * as migration_20261130_164857 from './20261130_164857.ts';
import * as migration_20261130_165955_parent_indexes from './20261130_165955_parent_indexes.ts';
import * as migration_20261130_171543_urgent_help from './20261130_171543_urgent_help.ts';
import * as migration_20261130_173523_overview from './20261130_173523_overview.ts';
import * as migration_20261130_174650_part_stamps from './20261130_174650_part_stamps.ts';
import * as migration_20261130_175916_language_words from './20261130_175916_language_words.ts';
import * as migration_20261130_180732_last_edits from './20261130_180732_last_edits.ts';
import * as migration_20261130_182122_sign_in_records from './20261130_182122_sign_in_records.ts';
import * as migration_20261130_183043_uploads_written_anew from './20261130_183043_uploads_written_anew.ts';
import * as migration_20261130_183835_taking_away from './20261130_183835_taking_away.ts';
import * as migration_20261130_204753_grants from './20261130_204753_grants.ts';
import * as migration_20261130_233745_overview_marks from './20261130_233745_overview_marks.ts';
import * as migration_20261201_001001_second_lock from './20261201_001001_second_lock.ts';
import * as migration_20261201_003632_copies_of_the_site from './20261201_003632_copies_of_the_site.ts';

export const migrations = [
  {
    up: migration_20261123_222530.up,
    down: migration_20261123_222530.down,
    name: '20261123_222530',
  },
  {
    up: migration_20261124_211409_live_in_a_second.up,
    down: migration_20261124_211409_live_in_a_second.down,
    name: '20261124_211409_live_in_a_second',
  },
  {
    up: migration_20261125_002628.up,
    down: migration_20261125_002628.down,
    name: '20261125_002628',
  },
  {
    up: migration_20261125_005245_accessibility_statement.up,
    down: migration_20261125_005245_accessibility_statement.down,
    name: '20261125_005245_accessibility_statement',
  },
  {
    up: migration_20261125_090921_language_dates.up,
    down: migration_20261125_090921_language_dates.down,
    name: '20261125_090921_language_dates',
  },
  {
    up: migration_20261130_164857.up,
    down: migration_20261130_164857.down,
    name: '20261130_164857',
  },
  {
    up: migration_20261130_165955_parent_indexes.up,
    down: migration_20261130_165955_parent_indexes.down,
    name: '20261130_165955_parent_indexes',
  },
  {
    up: migration_20261130_171543_urgent_help.up,
    down: migration_20261130_171543_urgent_help.down,
    name: '20261130_171543_urgent_help',
  },
  {
    up: migration_20261130_173523_overview.up,
    down: migration_20261130_173523_overview.down,
    name: '20261130_173523_overview',
  },
  {
    up: migration_20261130_174650_part_stamps.up,
    down: migration_20261130_174650_part_stamps.down,
    name: '20261130_174650_part_stamps',
  },
  {
    up: migration_20261130_175916_language_words.up,
    down: migration_20261130_175916_language_words.down,
    name: '20261130_175916_language_words',
  },
  {
    up: migration_20261130_180732_last_edits.up,
    down: migration_20261130_180732_last_edits.down,
    name: '20261130_180732_last_edits',
  },
  {
    up: migration_20261130_182122_sign_in_records.up,
    down: migration_20261130_182122_sign_in_records.down,
    name: '20261130_182122_sign_in_records',
  },
  {
    up: migration_20261130_183043_uploads_written_anew.up,
    down: migration_20261130_183043_uploads_written_anew.down,
    name: '20261130_183043_uploads_written_anew',
  },
  {
    up: migration_20261130_183835_taking_away.up,
    down: migration_20261130_183835_taking_away.down,
    name: '20261130_183835_taking_away',
  },
  {
    up: migration_20261130_204753_grants.up,
    down: migration_20261130_204753_grants.down,
    name: '20261130_204753_grants',
  },
  {
    up: migration_20261130_233745_overview_marks.up,
    down: migration_20261130_233745_overview_marks.down,
    name: '20261130_233745_overview_marks',
  },
  {
    up: migration_20261201_001001_second_lock.up,
    down: migration_20261201_001001_second_lock.down,
    name: '20261201_001001_second_lock',
  },
  {
    up: migration_20261201_003632_copies_of_the_site.up,
    down: migration_20261201_003632_copies_of_the_site.down,
    name: '20261201_003632_copies_of_the_site'
  },
];
