import type { CollectionConfig } from 'payload';
import { contentAccess } from '../access/access.ts';
import { lockSharedFields } from '../access/lock-shared-fields.ts';
import { mustBeComplete } from '../fields/complete.ts';
import { receiptField } from '../fields/publication.ts';
import { lineField } from '../fields/text.ts';
import { translationField } from '../fields/translation.ts';
import { mediaHooks } from '../hooks/record-hooks.ts';

/** Widths made of every picture, so that a phone loads a small one. */
const widths = [320, 640, 960, 1280] as const;

/** Pictures and PDF files. The folder is set in `payload.config.ts`, because the surroundings decide it. */
export function media({ folder }: { folder: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Picture or PDF', plural: 'Pictures and PDFs' },
    access: contentAccess,
    admin: {
      group: 'Pages',
      description: 'Pictures (JPEG, PNG, WebP, AVIF) and PDF files, at most 10 MB each.',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'decorative', 'updatedAt'],
      listSearchableFields: ['filename', 'alt'],
    },
    fields: lockSharedFields([altField, decorativeField, creditField, translationField, receiptField]),
    hooks: mediaHooks,
    upload: {
      staticDir: folder,
      // No SVG: it can run script. No other address: the server must not fetch what a stranger names.
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
      pasteURL: false,
      adminThumbnail: 'thumbnail',
      focalPoint: false,
      crop: false,
      imageSizes: [
        { name: 'thumbnail', width: 160, height: 160, fit: 'inside', withoutEnlargement: false },
        ...widths.map((width) => ({ name: `w${width}`, width, withoutEnlargement: true })),
      ],
    },
  };
}

const altField = {
  ...lineField({
    name: 'alt',
    label: 'Description for those who cannot see it',
    maxLength: 250,
    help: 'What the picture says here, in a sentence, without “picture of”. A PDF needs none.',
  }),
  validate: (value: unknown, context: Parameters<typeof mustBeComplete>[0] & { siblingData: unknown }) => {
    if (typeof value === 'string' && value.trim() !== '') return true;
    if (isDecorativeOrPdf(context.siblingData) || !mustBeComplete(context)) return true;
    return 'Describe the picture in a sentence, or tick “Decorative” if it adds nothing to the text.';
  },
} satisfies CollectionConfig['fields'][number];

const decorativeField: CollectionConfig['fields'][number] = {
  name: 'decorative',
  label: 'Decorative: it adds nothing to the text',
  type: 'checkbox',
  defaultValue: false,
};

const creditField = lineField({ name: 'credit', label: 'Credit', help: 'Who made it, where the licence asks for it.' });

function isDecorativeOrPdf(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return (
    ('decorative' in data && data.decorative === true) || ('mimeType' in data && data.mimeType === 'application/pdf')
  );
}
