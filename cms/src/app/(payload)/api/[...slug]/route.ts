import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';
import { answerOwn } from '../../../../ways-in/same-origin.ts';

type Handler = ReturnType<typeof REST_POST>;

const ownPagesOnly =
  (handler: Handler): Handler =>
  async (request, context) =>
    answerOwn(request, { own: (await config).csrf, answer: () => handler(request, context) });

export const GET = REST_GET(config);
export const OPTIONS = REST_OPTIONS(config);
export const POST = ownPagesOnly(REST_POST(config));
export const DELETE = ownPagesOnly(REST_DELETE(config));
export const PATCH = ownPagesOnly(REST_PATCH(config));
export const PUT = ownPagesOnly(REST_PUT(config));
