'use client';
import { SaveButton, useForm } from '@payloadcms/ui';
import type { MouseEvent } from 'react';
import { focusField } from '../screen-parts/focus-field.ts';
import { notDescribed } from './described.ts';
import { lacksDescription } from './lacks-description.ts';

/**
 * Save, for files. Payload asks for nothing before the file has been sent, which takes long from a phone: here the description is
 * asked for first. The keys for saving press the same button.
 */
export function SaveUpload() {
  const { dispatchFields, getData, setSubmitted } = useForm();
  const askFirst = (event: MouseEvent) => {
    if (!lacksDescription(getData())) return;
    event.stopPropagation();
    event.preventDefault();
    setSubmitted(true);
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors: [{ path: 'alt', message: notDescribed }] });
    void focusField('alt');
  };
  return (
    <div role="presentation" onClickCapture={askFirst}>
      <SaveButton />
    </div>
  );
}
