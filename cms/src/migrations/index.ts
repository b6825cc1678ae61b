import * as migration_20261123_222530 from './20261123_222530.ts';

export const migrations = [
  {
    up: migration_20261123_222530.up,
    down: migration_20261123_222530.down,
    name: '20261123_222530'
  },
];
