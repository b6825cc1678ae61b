import type { CollectionConfig } from 'payload';
import { defaultToEnglish } from '../payload/default-to-english.ts';
import { refuseTranslatorFile } from './protect-media.ts';
import { takeUpload } from './take-upload.ts';

/**
 * Prepares a file before the document's turn is taken: others may wait for that, and a transaction that began before the file is
 * ready would be too old.
 */
export function prepareFirst(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'media') return collection;
  const { hooks } = collection;
  const beforeOperation = [defaultToEnglish, refuseTranslatorFile, takeUpload, ...(hooks?.beforeOperation ?? [])];
  return { ...collection, hooks: { ...hooks, beforeOperation } };
}
