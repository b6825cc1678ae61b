import { APIError, type PayloadRequest } from 'payload';
import type { Target } from '../references/reference-shapes.ts';
import { usesOf } from '../derived-rows/uses-of.ts';
import { describeUses, type UseLine } from './describe-uses.ts';

/**
 * Refuses to take away what something refers to, and names what does: a page that names it would have a hole. Guards every way
 * in, as it runs in the hooks of the documents themselves.
 */
export async function refuseUsed(req: PayloadRequest, target: Target): Promise<void> {
  const uses = await usesOf(req, target);
  if (uses.length === 0) return;
  const lines = await describeUses(req.payload, uses);
  throw new APIError(messageOf(lines), 409, { uses: lines }, true);
}

const mostNamed = 10;

function messageOf(lines: UseLine[]): string {
  const named = lines.slice(0, mostNamed).map(({ title, isPublished }) => (isPublished ? title : `${title} (draft)`));
  const rest = lines.length > mostNamed ? ` and ${lines.length - mostNamed} more` : '';
  return `This is used by ${named.join(', ')}${rest}. Replace it there, or take it out of them, first.`;
}
