import { globalNames } from '@ot/shared-types';

interface Place {
  collection: string;
  id: string;
  locale: string;
  /** Path of the field, such as `strategies.0.title`; null for the document as a whole. */
  field: string | null;
}

/** Where a field is edited, in its language. Payload gives the box of each field an id made from its path. */
export function hrefOfField({ collection, id, locale, field }: Place): string {
  const isGlobal = globalNames.some((name) => name === collection);
  const screen = isGlobal ? `globals/${collection}` : `collections/${collection}/${id}`;
  const place = field === null ? '' : `#field-${field.replaceAll('.', '__')}`;
  return `/admin/${screen}?locale=${locale}${place}`;
}
