'use client';
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { placeOf } from './open-forms.ts';

/** Where the form of this screen is saved; null before its document exists. */
export function usePlace(): string | null {
  const { id, collectionSlug, globalSlug } = useDocumentInfo();
  const { routes } = useConfig().config;
  const { code } = useLocale();
  if (!globalSlug && !id) return null;
  const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}/${id}`;
  return placeOf(
    new URL(formatAdminURL({ apiRoute: routes.api, path: path as `/${string}` }), 'http://cms').pathname,
    code,
  );
}
