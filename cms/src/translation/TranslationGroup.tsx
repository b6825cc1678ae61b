'use client';
import { GroupField, useFormFields, useLocale } from '@payloadcms/ui';
import type { GroupFieldClientComponent } from 'payload';
import { sourceLocale } from '@ot/shared-types/locales';
import { OlderParts } from './OlderParts.tsx';

/** English is the source: it has no translation to describe. */
export const TranslationGroup: GroupFieldClientComponent = (props) => {
  const { code } = useLocale();
  const state = useFormFields(([fields]) => fields[`${props.path}.state`]?.value);
  if (code === sourceLocale) {
    return <p>English is the source. Choose another language at the top of the screen to see its translation.</p>;
  }
  return (
    <>
      <OlderParts isLive={state === 'live'} />
      <GroupField {...props} />
    </>
  );
};
