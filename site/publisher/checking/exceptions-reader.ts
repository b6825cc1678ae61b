import type { RuleException } from '@ot/shared-types';
import { CmsUnavailable, type CmsClient } from '../client/cms-client.ts';

/** Asks the CMS which rules are set aside. While it does not answer, what it said last holds. */
export function exceptionsReader(client: CmsClient): () => Promise<RuleException[]> {
  let known: RuleException[] = [];
  return async () => {
    try {
      known = await client.exceptions();
    } catch (error) {
      if (!(error instanceof CmsUnavailable)) throw error;
    }
    return known;
  };
}
