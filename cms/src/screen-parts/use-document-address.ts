'use client';
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';

/** Where Payload's REST interface takes the document of the form, or what lies `below` it, in the language of the form. */
export function useDocumentAddress(): (options: Record<string, string>, below?: string) => string {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { routes } = useConfig().config;
  const { code } = useLocale();
  const document = globalSlug ? ['globals', globalSlug] : [collectionSlug, id];
  return (options, below) => {
    const path = [...document, below].filter(Boolean).join('/');
    const query = new URLSearchParams({ depth: '0', locale: code, ...options });
    return formatAdminURL({ apiRoute: routes.api, path: `/${path}?${query}` });
  };
}
