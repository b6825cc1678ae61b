import type { DocumentReader } from './document-reader.ts';

/**
 * What a mapping returns: every field of the contract by name, so that a new field breaks the build, with values that the
 * publisher has yet to parse.
 */
export type Mapped<Content> = Record<KeysOfUnion<Content>, unknown>;

type KeysOfUnion<Content> = Content extends Content ? keyof Content : never;

/** A file kept in the CMS, as entries that offer one need to know it. */
export interface UploadedFile {
  filename: string;
  mimeType: string;
}

/** What a mapping may need besides the document itself. */
export interface Uploads {
  file(id: string): UploadedFile | null;
}

export type EntryMapping<Content> = (document: DocumentReader, uploads: Uploads) => Mapped<Content>;
