import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Observed } from '../findings/finding.ts';
import { call } from '../in-page/call.ts';

/** Pictures with more than one frame move. */
export async function checkMovingPictures(page: Page): Promise<Observed[]> {
  const found: Observed[] = [];
  for (const { src, element } of await call(page, 'picturesToWatch')) {
    const response = await page.request.get(src).catch(() => null);
    if (!response?.ok()) continue;
    const frames = await framesOf(await response.body());
    if (frames > 1)
      found.push({ rule: 'image-moving', element, what: `The picture has ${frames} frames and moves by itself.` });
  }
  return found;
}

async function framesOf(file: Buffer): Promise<number> {
  if (file.includes('acTL')) return 2;
  const { pages } = await sharp(file, { animated: true })
    .metadata()
    .catch(() => ({ pages: 1 }));
  return pages ?? 1;
}
