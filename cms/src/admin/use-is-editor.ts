'use client';
import { useAuth } from '@payloadcms/ui';

/** Whether whoever is signed in is an editor or an administrator: what others may not do is not offered to them. */
export function useIsEditor(): boolean {
  const { user } = useAuth();
  // Whoever is signed in is a user of ours; Payload's own type knows no roles.
  const role: unknown = (user as { role?: unknown } | null)?.role;
  return role === 'administrator' || role === 'editor';
}
