import { splitPath } from '@ot/shared-types/paths';
import { createApp } from 'astro/app/entrypoint';

// Without streaming a page that fails half-way is an error, never half a page with status 200.
const app = createApp({ streaming: false });

// Nobody reads the not-found page in place of a page that has gone: it is printed at its own address alone.
const renderError = app.renderError.bind(app);
app.renderError = (request, options) =>
  options.status === 404 && !isNotFoundPage(request.url)
    ? Promise.resolve(new Response(null, { status: 404 }))
    : renderError(request, options);

// Astro loads its middleware with the first page. The error page needs no content and loads it now, so that nothing is
// read later, when a new build may have taken the files away.
const loaded = app.render(new Request('http://localhost/500'));

/**
 * Prints one page. Status 200: the body is the page. Status 404: there is no such page, and the body is empty.
 * Status 500: a template failed, and the body is the error with its stack, for the log and the editor's receipt.
 */
export async function render(url: string, locals: App.Locals): Promise<Response> {
  await loaded;
  const response = await app.render(new Request(url), { locals });
  return response.status === 404 && isNotFoundPage(url) ? asPage(response) : response;
}

/** The not-found page, asked for by its own address (`/404`, `/pl/404`), is a page like any other. */
function isNotFoundPage(url: string): boolean {
  return splitPath(new URL(url).pathname).path === '/404';
}

function asPage(response: Response): Response {
  return new Response(response.body, { status: 200, headers: response.headers });
}
