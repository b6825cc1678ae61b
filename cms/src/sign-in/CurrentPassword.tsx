'use client';
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import { useId } from 'react';

/** Asked for beside a new password, and never kept. */
export function CurrentPassword({ path }: { path: string }) {
  const { value, setValue, showError, errorMessage } = useField<string>({ path });
  const id = useId();
  return (
    <div className="field-type text">
      <FieldLabel htmlFor={id} label="Your own present password" path={path} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} {...(errorMessage !== undefined && { message: errorMessage })} />
        <input
          id={id}
          type="password"
          autoComplete="current-password"
          value={value || ''}
          onChange={({ target }) => {
            setValue(target.value);
          }}
        />
      </div>
      <FieldDescription description="Needed to choose a new password, here or for somebody else." path={path} />
    </div>
  );
}
