import * as migration_20261123_215233_first from './20261123_215233_first.ts';

export const migrations = [
  {
    up: migration_20261123_215233_first.up,
    down: migration_20261123_215233_first.down,
    name: '20261123_215233_first'
  },
];
