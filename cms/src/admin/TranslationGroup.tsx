'use client';
import { GroupField, useLocale } from '@payloadcms/ui';
import type { GroupFieldClientComponent } from 'payload';
import { sourceLocale } from '@ot/shared-types/locales';

/** English is the source: it has no translation to describe. */
export const TranslationGroup: GroupFieldClientComponent = (props) => {
  const { code } = useLocale();
  if (code === sourceLocale) {
    return <p>English is the source. Choose another language at the top of the screen to see its translation.</p>;
  }
  return <GroupField {...props} />;
};
