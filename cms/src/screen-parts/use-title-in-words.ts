'use client';
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';
import { withoutTitle } from './without-title.ts';

/** The heading of a form in words: of a document without a title Payload shows the number by which it is stored. */
export function useTitleInWords(): string {
  const { id } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const isNumber = id !== undefined && title === String(id);
  useEffect(() => {
    if (!isNumber) return undefined;
    // Payload sets the number after this, in the same moment.
    const timer = setTimeout(() => setDocumentTitle(withoutTitle));
    return () => clearTimeout(timer);
  }, [isNumber, setDocumentTitle]);
  return isNumber || title === '' ? withoutTitle : title;
}
