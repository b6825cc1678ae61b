import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { openAdviceAt, signInAs } from '../editor-screens.ts';

export { openPreview, pressPublish, publishBy, untilReady } from '../editor-screens.ts';

/** Signs a demo user in to the CMS of the browser tests. */
export async function signIn(page: Page, role: string): Promise<void> {
  const user = inject('users').find((each) => each.role === role);
  if (!user) throw new Error(`There is no demo user with the role ${role}.`);
  await signInAs(page, inject('cmsUrl'), user);
}

/** Opens an advice page in the editor and answers its address. */
export const openAdvice = (page: Page, title: string): Promise<string> => openAdviceAt(page, inject('cmsUrl'), title);
