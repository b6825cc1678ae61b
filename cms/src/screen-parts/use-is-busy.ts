'use client';
import { useFormBackgroundProcessing, useFormInitializing, useFormProcessing } from '@payloadcms/ui';

/** Whether the form loads, keeps its draft or is being sent: what is asked for meanwhile waits, or the draft could overtake it. */
export function useIsBusy(): boolean {
  return [useFormInitializing(), useFormProcessing(), useFormBackgroundProcessing()].some(Boolean);
}
