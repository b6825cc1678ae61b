'use client';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';

/** Below the sign-in form, in place of Payload's link that says an e-mail was sent. */
export function ForgottenPassword() {
  useEffect(forgetRefusals, []);
  return <p className="forgotten-password">Forgotten your password? Ask an administrator: they can set a new one.</p>;
}

/** Whoever has signed in is not told any more that the password was wrong. */
const forgetRefusals = () => () => {
  toast.dismiss();
};
