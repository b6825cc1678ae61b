import type { Finding } from '../findings/finding.ts';
import { fromOurs } from '../findings/to-finding.ts';
import { compareFrames } from './compare-frames.ts';
import type { FramedPage } from './page-frame.ts';
import { repeatedTitles } from './repeated-titles.ts';

/** What only shows when pages of one site are laid side by side. */
export function checkAcross(pages: FramedPage[]): Finding[] {
  return [...repeatedTitles(pages), ...compareFrames(pages).map(({ page, observed }) => fromOurs(observed, page))];
}
