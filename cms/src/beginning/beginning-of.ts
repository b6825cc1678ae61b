import type { SanitizedCollectionConfig } from 'payload';
import { hasAutosaveEnabled } from 'payload/shared';

/** What is asked before there is a new document: its title, by the name that it has there. */
export interface Beginning {
  collection: string;
  singular: string;
  plural: string;
  titleLabel: string;
}

type Config = Pick<SanitizedCollectionConfig, 'slug' | 'labels' | 'flattenedFields' | 'versions'>;

/** Null for what Payload writes only when somebody presses Save: that begins with its own form. */
export function beginningOf(config: Config): Beginning | null {
  if (!hasAutosaveEnabled(config)) return null;
  const { slug, labels, flattenedFields } = config;
  const title = flattenedFields.find(({ name }) => name === 'title');
  const label = title && 'label' in title && typeof title.label === 'string' ? title.label : 'Title';
  return { collection: slug, singular: wordOf(labels.singular), plural: wordOf(labels.plural), titleLabel: label };
}

const wordOf = (label: unknown): string => (typeof label === 'string' ? label : '');
