import type { CollectionBeforeOperationHook } from 'payload';
import { toSlug } from './to-slug.ts';

/**
 * Gives an upload a name that stands in a web address as it is: spaces, accents and other alphabets would be written
 * differently by browsers, file systems and content delivery networks, and the file would be lost on the way.
 */
export const nameFileSafely: CollectionBeforeOperationHook = ({ args, req }) => {
  if (req.file) req.file.name = toFileName(req.file.name);
  // Payload types the arguments of operations as anything.
  return args;
};

/** `Our leaflet (new).PDF` is `our-leaflet-new.pdf`. */
export function toFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const base = toSlug(dot > 0 ? name.slice(0, dot) : name) || 'file';
  const extension =
    dot > 0
      ? name
          .slice(dot)
          .toLowerCase()
          .replace(/[^a-z0-9.]/g, '')
      : '';
  return base + extension;
}
