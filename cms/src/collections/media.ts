import type { CollectionConfig, ImageSize } from 'payload';
import { contentAccess } from '../access/access.ts';
import { lockSharedFields } from '../access/lock-shared-fields.ts';
import { mustBeComplete } from '../quality/complete.ts';
import { deleteItem, receiptField, removalField } from '../fields/publication.ts';
import { lineField } from '../fields/text.ts';
import { translationField } from '../fields/translation.ts';
import { trashEndpoints } from '../removal/trash-endpoints.ts';
import { mediaHooks } from '../hooks/record-hooks.ts';
import { isDescribed, notDescribed, type Described } from '../uploads/described.ts';
import { uploadEndpoint } from '../uploads/serve-upload.ts';
import { altLabel } from '../uploads/take-upload.ts';

/** Widths made of every picture, so that a phone loads a small one. */
const widths = [320, 640, 960, 1280] as const;

const imageSizes: ImageSize[] = [
  { name: 'thumbnail', width: 160, height: 160, fit: 'inside', withoutEnlargement: false },
  ...widths.map((width) => ({ name: `w${width}`, width, withoutEnlargement: true })),
];

/** Pictures and PDF files. The folder is set in `payload.config.ts`, because the surroundings decide it. */
export function media({ folder }: { folder: string }): CollectionConfig {
  return {
    slug: 'media',
    labels: { singular: 'Picture or PDF', plural: 'Pictures and PDFs' },
    access: contentAccess,
    admin: {
      group: 'Pages',
      description:
        'Pictures (JPEG, PNG, WebP, AVIF, HEIC) and PDF files, at most 10 MB each. Describe a picture before you save it. Readers get a copy without position, camera and names.',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'decorative', 'updatedAt'],
      listSearchableFields: ['filename', 'alt'],
      components: { edit: { SaveButton: '/uploads/SaveUpload.tsx#SaveUpload', editMenuItems: [deleteItem] } },
    },
    fields: lockSharedFields([
      faultField,
      altField,
      decorativeField,
      creditField,
      translationField,
      receiptField,
      removalField,
      preparedField,
    ]),
    hooks: mediaHooks,
    endpoints: [uploadEndpoint, ...trashEndpoints('media')],
    trash: true,
    upload: {
      staticDir: folder,
      // What the screen lets choose. What a file is, its bytes say (uploads/take-upload.ts).
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/heic', 'image/heif', 'application/pdf'],
      // The server must not fetch what a stranger names.
      pasteURL: false,
      adminThumbnail: 'thumbnail',
      focalPoint: false,
      crop: false,
      imageSizes,
    },
  };
}

const altField = {
  ...lineField({
    name: 'alt',
    label: altLabel,
    maxLength: 250,
    help: 'What the picture says here, in a sentence, without “picture of”. A PDF needs none.',
  }),
  validate: (value: unknown, context: Parameters<typeof mustBeComplete>[0] & { siblingData: unknown }) => {
    if (isPdf(context.siblingData) || isDescribed({ ...toDescribed(context.siblingData), alt: value })) return true;
    return mustBeComplete(context) ? notDescribed : true;
  },
} satisfies CollectionConfig['fields'][number];

const decorativeField: CollectionConfig['fields'][number] = {
  name: 'decorative',
  label: 'Decorative: it adds nothing to the text',
  type: 'checkbox',
  defaultValue: false,
};

const creditField = lineField({ name: 'credit', label: 'Credit', help: 'Who made it, where the licence asks for it.' });

const written = { create: () => false, update: () => false };

/** Written when a file of an earlier version could not be written anew, and taken away when it is replaced. */
const faultField: CollectionConfig['fields'][number] = {
  name: 'fault',
  label: 'Not on the site',
  type: 'textarea',
  access: written,
  admin: {
    readOnly: true,
    condition: (data) => Boolean(data['fault']),
    description: 'Upload another file in its place.',
  },
};

/** Only files that were written anew go public. */
const preparedField: CollectionConfig['fields'][number] = {
  name: 'prepared',
  type: 'checkbox',
  defaultValue: false,
  access: written,
  admin: { hidden: true },
};

function isPdf(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'mimeType' in data && data.mimeType === 'application/pdf';
}

function toDescribed(data: unknown): Described {
  return typeof data === 'object' && data !== null ? data : {};
}
