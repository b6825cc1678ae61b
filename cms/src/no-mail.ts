import type { EmailAdapter } from 'payload';

/** There is no mail server. Payload's own stand-in would write the links for new passwords into the log. */
export const noMail: EmailAdapter = ({ payload }) => ({
  name: 'no-mail',
  defaultFromAddress: 'cms@example.org',
  defaultFromName: 'CMS',
  sendEmail: () => {
    payload.logger.warn(
      'An e-mail was not sent, because no mail server is set up. An administrator can set a new password.',
    );
    return Promise.resolve();
  },
});
