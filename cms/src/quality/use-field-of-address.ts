'use client';
import { useFormInitializing } from '@payloadcms/ui';
import { useEffect } from 'react';
import { focusField } from '../screen-parts/focus-field.ts';

/** Whoever comes by a link to a field finds the cursor there, once the form is drawn. */
export function useFieldOfAddress(): void {
  const isLoading = useFormInitializing();
  useEffect(() => {
    const { hash } = window.location;
    if (isLoading || !hash.startsWith('#field-')) return undefined;
    const timer = setTimeout(() => void focusField(hash.slice('#field-'.length).replaceAll('__', '.')), drawn);
    return () => {
      clearTimeout(timer);
    };
  }, [isLoading]);
}

const drawn = 300;
