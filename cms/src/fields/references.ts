import type { CollectionName } from '@ot/shared-types';
import type { RelationshipField, UploadField } from 'payload';

interface ReferenceOptions {
  name: string;
  label: string;
  help?: string;
  to: CollectionName;
  /** What to do when nothing is chosen at publication. */
  required?: string;
}

/** Points at one entry of one collection. */
export function referenceField({ name, label, help, to, required }: ReferenceOptions): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo: to,
    maxDepth: 0,
    required: required !== undefined,
    admin: help === undefined ? {} : { description: help },
    validate: (value: unknown) => (value ? true : (required ?? true)),
  };
}

/** Points at any number of entries of one collection, in order. */
export function referencesField({ name, label, help, to }: ReferenceOptions): RelationshipField {
  return {
    name,
    label,
    type: 'relationship',
    relationTo: to,
    hasMany: true,
    maxDepth: 0,
    admin: { isSortable: true, ...(help !== undefined && { description: help }) },
  };
}

interface FileOptions {
  name: string;
  label: string;
  help?: string;
  required?: string;
}

/** An uploaded picture. Its alternative text is written with the upload, once. */
export function pictureField(options: FileOptions): UploadField {
  return { ...fileField(options), filterOptions: { mimeType: { contains: 'image/' } } };
}

/** An uploaded PDF. */
export function pdfField(options: FileOptions): UploadField {
  return { ...fileField(options), filterOptions: { mimeType: { equals: 'application/pdf' } } };
}

function fileField({ name, label, help, required }: FileOptions): UploadField {
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    maxDepth: 0,
    required: required !== undefined,
    admin: help === undefined ? {} : { description: help },
    validate: (value: unknown) => (value ? true : (required ?? true)),
  };
}
