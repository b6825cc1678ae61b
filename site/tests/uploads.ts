import type { ExportedEntry, ExportedMedia, Upload } from '@ot/shared-types';
import { anExportedEntry, mediaExample } from '@ot/shared-types/examples';

/** A picture as the CMS exports it; one with another name is one that was replaced. */
export function aPicture(name: string): ExportedMedia {
  const sizes = [{ url: `/media/${name}-400.webp`, width: 400, height: 300 }];
  return exported({ ...mediaExample, sizes }, name);
}

/** A PDF as the CMS exports it. */
export function aPdf(name: string): ExportedMedia {
  return exported({ id: 'file-1', format: 'PDF', url: `/media/${name}.pdf`, bytes: 1200 }, name);
}

function exported(content: Upload, name: string): ExportedMedia {
  const minute = String(name.length).padStart(2, '0');
  const updatedAt = `2026-11-01T09:${minute}:00.000Z`;
  return { id: content.id, updatedAt, languages: { en: { translation: null, content } } };
}

/** An equipment guide with a picture, or with none. */
export function showing(media: string | null): ExportedEntry {
  return anExportedEntry('equipment', { changes: { picture: media === null ? null : { media } } });
}

/** A document with a PDF. */
export function offering(id: string): ExportedEntry {
  return anExportedEntry('documents', { changes: { file: { id } } });
}
