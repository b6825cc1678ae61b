import type { FieldShape } from '../payload/in-language.ts';

/** A field as the walk over references sees it: Payload's own flattened fields have this shape. */
export interface ReferringField extends FieldShape {
  relationTo?: string | readonly string[];
  hasMany?: boolean;
  required?: boolean;
  flattenedFields?: readonly ReferringField[];
  blocks?: readonly { slug: string; flattenedFields: readonly ReferringField[] }[];
}

/** A document, whichever kind it is. */
export interface Target {
  collection: string;
  id: string;
}

/** One place in a document that refers to another one. */
export interface Reference extends Target {
  /** Path of the field, such as `body.2.text`. */
  field: string;
  /** The language in which it stands; null where it is the same in all. */
  locale: string | null;
  /** Whether the text would have a hole, or would not be complete, without it. */
  isNeeded: boolean;
}

/** What stands in its place afterwards: the id of a document of the same kind, or null for nothing. */
export type Exchange = (reference: Reference) => string | null;

/** Where the walk is. */
export interface Place {
  field: string;
  locale: string | null;
}

/** A target as one word, which the databases look up by an index. */
export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;

export function targetOf(key: string): Target {
  const slash = key.indexOf('/');
  return { collection: key.slice(0, slash), id: key.slice(slash + 1) };
}
