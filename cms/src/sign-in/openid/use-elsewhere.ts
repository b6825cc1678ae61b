import { useConfig } from '@payloadcms/ui';
import type { Elsewhere } from './elsewhere.ts';

/** Where else people sign in, as the running CMS has told the browser; null: nowhere. */
export function useElsewhere(): Elsewhere | null {
  const { config } = useConfig();
  // Written by `admin-options.ts`; Payload's type leaves it open.
  const told = config.admin.custom as { elsewhere?: Elsewhere | null } | undefined;
  return told?.elsewhere ?? null;
}
