/** The endings of everything that goes public, and what browsers are told of each. */
export const mimeTypes = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
} as const;
export type Ending = keyof typeof mimeTypes;

/** A file as it was written anew. */
export interface Prepared {
  bytes: Uint8Array;
  ending: Ending;
}

/** A film or a moving picture, told by its kind or found in its frames. */
export const noMovement =
  'This picture moves, and readers could not stop it. Save one still picture of it as PNG or JPEG, and upload that.';
