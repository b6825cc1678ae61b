import type { CollectionAfterErrorHook } from 'payload';

/** What the parser of forms says of one that it cannot read: a sign in the name that no name may hold, or a form that broke off. */
const brokenForm =
  /^(Malformed part header|Unexpected end of form|Malformed content type|Multipart: Boundary not found)$/;

/** Payload calls a form that cannot be read an error of its own, without a word of what to do. */
export const explainBrokenForm: CollectionAfterErrorHook = ({ error }) => {
  if (!brokenForm.test(error.message)) return;
  const message =
    'The file did not arrive whole, or its name holds a sign that cannot be sent. Rename it, and upload it again.';
  return { status: 400, response: { errors: [{ message }] } };
};
