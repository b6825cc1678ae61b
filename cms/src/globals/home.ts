import { referencesField } from '../fields/references.ts';
import { richTextField } from '../fields/rich-text.ts';
import { lineField, sentencesField } from '../fields/text.ts';
import { siteGlobal } from './site-global.ts';

export const home = siteGlobal({
  slug: 'home',
  label: 'Home page',
  group: 'Pages',
  description: 'The home page’s own words. Topics, sessions and contacts come from their own records.',
  fields: [
    lineField({ name: 'title', label: 'Title', maxLength: 120, required: 'Write the heading of the home page.' }),
    sentencesField({
      name: 'intro',
      label: 'Introduction',
      maxLength: 400,
      required: 'Write one or two sentences that welcome families.',
    }),
    richTextField({ name: 'about', label: 'About the service' }),
    referencesField({ name: 'servicePages', label: 'Service pages to lead to', to: 'service-pages' }),
  ],
});
