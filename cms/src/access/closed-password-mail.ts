import type { Endpoint } from 'payload';

const message = 'No e-mail is set up here. An administrator can set a new password for you.';

const closed = (path: string): Omit<Endpoint, 'root'> => ({
  path,
  method: 'post',
  handler: () => Response.json({ errors: [{ message }] }, { status: 403 }),
});

/** Payload answers that it has sent an e-mail, whether or not there is any; without mail nobody ever gets one. */
export const closedPasswordMail = [
  closed('/forgot-password'),
  closed('/reset-password/:token?'),
  closed('/reset-password'),
];
