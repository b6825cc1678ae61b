import { collectionNames, globalNames } from '@ot/shared-types';
import type { Config, GeneratePreviewURL } from 'payload';
import { editorUrl } from './preview-url.ts';

type LivePreview = NonNullable<NonNullable<Config['admin']>['livePreview']>;

/** The draft beside the form, on the screens that families have. */
export const livePreview: LivePreview = {
  breakpoints: [
    { name: 'phone', label: 'Phone', width: 390, height: 844 },
    { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
    { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
  ],
  collections: [...collectionNames],
  globals: globalNames,
  url: ({ collectionConfig, globalConfig, data, req }) =>
    editorUrl(req, collectionConfig?.slug ?? globalConfig?.slug ?? '', data['id']),
};

/** The same in a tab of its own, with each language and two of them side by side. */
export const previewOf =
  (slug: string): GeneratePreviewURL =>
  ({ id }, { req }) =>
    editorUrl(req, slug, id);

/** Milliseconds after the last key at which a draft is saved. Its preview waits for no save: it is sent what is typed. */
export const autosave = { interval: 800 };
