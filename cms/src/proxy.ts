import { NextResponse, type NextRequest } from 'next/server';
import { contentSecurityPolicy } from './security-policy.ts';

/**
 * The policy of the screens, which show previews in a frame. Set when they are asked for: where previews stand is known to
 * the running CMS, and the headers of `next.config.ts` are fixed when it is built. Next reads the nonce of its scripts in the request.
 */
export function proxy(request: NextRequest): NextResponse {
  const frames = process.env['PREVIEW_URL'] ?? 'http://localhost:4322';
  const policy = contentSecurityPolicy({ frames, nonce: btoa(crypto.randomUUID()) });
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = { matcher: '/admin/:path*' };
