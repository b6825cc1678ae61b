import type { Endpoint } from 'payload';

/**
 * Payload offers the first visitor of an empty CMS to become its administrator. Ours is made by command before anybody can
 * visit, so this address is closed for good.
 */
export const closedFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () =>
    Response.json(
      {
        errors: [
          {
            message:
              'The first administrator is made by command: pnpm --filter @ot/cms create-user (see cms/README.md).',
          },
        ],
      },
      { status: 403 },
    ),
};
