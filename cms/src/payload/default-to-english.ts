import { sourceLocale } from '@ot/shared-types';
import type { PayloadRequest } from 'payload';

/** Without fallback Payload leaves a request that names no language without any, and finds every text empty. */
export function defaultToEnglish({ req }: { req: PayloadRequest }): void {
  req.locale ??= sourceLocale;
}
