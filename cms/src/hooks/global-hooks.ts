import type { GlobalName } from '@ot/shared-types';
import type { GlobalConfig } from 'payload';
import { protectGlobal } from './protect-global.ts';
import { recordChange } from './record-change.ts';

/** What happens when a global is saved or published. */
export function globalHooks(slug: GlobalName): NonNullable<GlobalConfig['hooks']> {
  return {
    beforeChange: [protectGlobal(slug)],
    afterChange: [
      async ({ doc, req }: { doc: { _status?: string | null }; req: Parameters<typeof recordChange>[0] }) => {
        if (doc._status === 'published') await recordChange(req, { kind: 'global', collection: slug, id: slug });
      },
    ],
  };
}
