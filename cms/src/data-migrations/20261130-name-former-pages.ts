import { referenceId } from '../payload/payload-record.ts';
import { keyOf } from '../references/reference-shapes.ts';
import type { DataMigration } from './data-migration.ts';

interface Redirect {
  id: string;
  former?: string | null;
  toEntry?: { relationTo: string; value: unknown } | null;
}

/** Old addresses keep the page that they lead to in a word as well, which outlives the page: then they say that it is gone. */
export const nameFormerPages: DataMigration = {
  name: '20261130_name_former_pages',
  up: async ({ payload: { db } }) => {
    const { docs } = await db.find<Redirect>({ collection: 'redirects', pagination: false });
    for (const { id, former, toEntry } of docs) {
      const page = referenceId(toEntry?.value);
      if (former || !toEntry || page === null) continue;
      await db.updateOne({
        collection: 'redirects',
        id,
        data: { former: keyOf({ collection: toEntry.relationTo, id: page }) },
      });
    }
  },
};
