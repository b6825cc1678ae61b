'use client';
import { useAuth } from '@payloadcms/ui';

/** Whether whoever is signed in is an editor or an administrator: what others may not do is not offered to them. */
export function useIsEditor(): boolean {
  const role = useRole();
  return role === 'administrator' || role === 'editor';
}

/** Whether whoever is signed in writes: everybody but viewers. */
export function useIsWriter(): boolean {
  const role = useRole();
  return role === 'administrator' || role === 'editor' || role === 'translator';
}

function useRole(): unknown {
  const { user } = useAuth();
  // Whoever is signed in is a user of ours; Payload's own type knows no roles.
  return (user as { role?: unknown } | null)?.role;
}
