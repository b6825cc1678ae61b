'use client';
import { useFormFields } from '@payloadcms/ui';

/** Shows an explained word as it stands in the sentence. */
export function TermLabel() {
  const words = useFormFields(([fields]) => fields['text']?.value);
  return <span>{typeof words === 'string' && words !== '' ? words : 'Explained word'}</span>;
}
