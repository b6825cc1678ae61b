import { hasJava, runNu } from './engines/nu.ts';
import type { Finding } from './findings/finding.ts';
import { withoutAccepted } from './findings/settle-reviews.ts';
import { fromEngine } from './findings/to-finding.ts';

/**
 * What the W3C’s Nu checker finds on pages, in one run, because its start takes seconds; nothing where no Java is present.
 * `today`: the day on which written reasons are compared with their expiry.
 */
export async function nuFindings(pages: { page: string; html: string }[], today: Date): Promise<Finding[]> {
  if (pages.length === 0 || !hasJava()) return [];
  const found = await runNu(pages);
  return [...found].flatMap(([page, raw]) => withoutAccepted(raw, today).map((one) => fromEngine(one, page)));
}
