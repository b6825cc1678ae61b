import type { Config } from 'payload';

/** How the admin screens look and what stands on them. */
export const adminOptions: NonNullable<Config['admin']> = {
  user: 'users',
  dateFormat: 'd MMMM yyyy, HH:mm',
  importMap: {
    baseDir: `${process.cwd()}/src`,
    importMapFile: `${process.cwd()}/src/app/(payload)/admin/importMap.js`,
  },
};
