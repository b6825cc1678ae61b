/** What changes nothing may be asked from anywhere: the answer stays with the browser that asked. */
const harmless = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether a request that changes something comes from a page of somebody else. Payload looks at this only when it reads the
 * session's cookie, so that another site could sign its visitors in, to an account of its own. Programs send neither header.
 */
export function isForeign({ method, headers }: Pick<Request, 'method' | 'headers'>, own: readonly string[]): boolean {
  if (harmless.includes(method.toUpperCase())) return false;
  const origin = headers.get('Origin');
  if (origin !== null) return !own.includes(origin);
  const site = headers.get('Sec-Fetch-Site');
  return site !== null && site !== 'same-origin' && site !== 'none';
}

/** Answers a request to the API, unless it is foreign. */
export async function answerOwn<Asked extends Request>(
  request: Asked,
  { own, answer }: { own: readonly string[]; answer: (request: Asked) => Promise<Response> },
): Promise<Response> {
  if (!isForeign(request, own)) return answer(request);
  const message = `This request came from another address. Open the CMS at ${[...new Set(own)].join(' or ')} and try again.`;
  return Response.json({ errors: [{ message }] }, { status: 403 });
}
