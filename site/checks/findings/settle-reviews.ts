import type { RawFinding } from '../engines/engine-report.ts';
import { acceptedFindings, settledReviews, type Reason } from './settled.ts';

/** What is still open, or was closed by a reason that has run out: each is a finding. */
export function settle(reviews: RawFinding[], today: Date): RawFinding[] {
  return reviews.flatMap((review) => {
    const settled = settledReviews[`${review.engine} ${review.rule}`];
    if (!settled) return [{ ...review, what: `Not decided by the engine, and by no check of ours: ${review.what}` }];
    return 'decidedBy' in settled ? [] : unlessHolds(settled, review, today);
  });
}

/** Findings of engines without those that a written reason answers. */
export function withoutAccepted(findings: RawFinding[], today: Date): RawFinding[] {
  return findings.flatMap((finding) => {
    const reason = acceptedFindings[`${finding.engine} ${finding.rule}`];
    return reason ? unlessHolds(reason, finding, today) : [finding];
  });
}

function unlessHolds({ reason, expires, where }: Reason, finding: RawFinding, today: Date): RawFinding[] {
  const { html = '', selector = '' } = finding.element ?? {};
  if (where && !where.test(html) && !where.test(selector)) return [finding];
  if (new Date(expires) >= today) return [];
  return [{ ...finding, what: `The reason for leaving this open ran out on ${expires}: ${reason}` }];
}
