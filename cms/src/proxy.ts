import { NextResponse } from 'next/server';
import { contentSecurityPolicy } from './security-policy.ts';

/**
 * The policy of the screens, which show previews in a frame. Set when they are asked for: where previews stand is known to
 * the running CMS, and the headers of `next.config.ts` are fixed when it is built.
 */
export function proxy(): NextResponse {
  const response = NextResponse.next();
  const previewUrl = process.env['PREVIEW_URL'] ?? 'http://localhost:4322';
  response.headers.set('Content-Security-Policy', contentSecurityPolicy({ frames: previewUrl }));
  return response;
}

export const config = { matcher: '/admin/:path*' };
