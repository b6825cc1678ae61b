import { sourceLocale } from '@ot/shared-types';
import type { CollectionBeforeValidateHook } from 'payload';

interface Entry {
  id: string;
  title?: string | null;
  englishTitle?: string | null;
}

/**
 * Lists and references name an entry in English in every language: most have no title yet in the one being translated. One that has no
 * English title yet is named by what it has.
 */
export const setEnglishTitle: CollectionBeforeValidateHook<Entry> = ({ data, originalDoc, req }) => {
  if (!data) return data;
  const typed = req.locale === sourceLocale ? data.title : undefined;
  return { ...data, englishTitle: typed ?? originalDoc?.englishTitle ?? data.title ?? originalDoc?.title ?? null };
};
