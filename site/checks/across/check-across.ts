import type { Finding } from '../findings/finding.ts';
import { fromOurs } from '../findings/to-finding.ts';
import type { JudgedPage } from '../gate.ts';
import { compareFrames } from './compare-frames.ts';
import { repeatedTitles } from './repeated-titles.ts';

/** What only shows when pages of one site are laid side by side. */
export function checkAcross(pages: JudgedPage[]): Finding[] {
  return [...repeatedTitles(pages), ...compareFrames(pages).map(({ page, observed }) => fromOurs(observed, page))];
}
