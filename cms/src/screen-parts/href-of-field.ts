import { isGlobalName } from '@ot/shared-types';

interface Document {
  /** Name of a collection or of a global. */
  collection: string;
  id: string;
}

interface Place extends Document {
  locale: string;
  /** Path of the field, such as `strategies.0.title`; null for the document as a whole. */
  field: string | null;
}

/** Where a field is edited, in its language. Payload gives the box of each field an id made from its path. */
export function hrefOfField({ locale, field, ...document }: Place): string {
  const place = field === null ? '' : `#field-${field.replaceAll('.', '__')}`;
  return `${hrefOfDocument(document)}?locale=${locale}${place}`;
}

/** Where a document is edited. */
export function hrefOfDocument({ collection, id }: Document): string {
  return isGlobalName(collection) ? `/admin/globals/${collection}` : `/admin/collections/${collection}/${id}`;
}
