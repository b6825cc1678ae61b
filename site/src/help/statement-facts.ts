import type { SiteReader } from '../../content/site-reader.ts';
import { lastRuns } from './audit/last-runs.ts';
import { selfAudit } from './audit/self-audit.ts';
import { complianceOf, type Compliance } from './compliance.ts';

/** What the settings and the record of the audit say about how far the site complies. */
export function siteCompliance(site: Pick<SiteReader, 'global'>): Compliance {
  return complianceOf(site.global('accessibility-statement', 'en').content, selfAudit, lastRuns);
}
