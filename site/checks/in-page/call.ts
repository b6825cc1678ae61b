import type { Page } from 'playwright-core';
import { gateScript } from './bundle.ts';
import type * as Gate from './gate-in-page.ts';

type InPage = typeof Gate;

/** Puts the checks into the page. The debugger's evaluation stands outside the page's Content-Security-Policy. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(await gateScript());
}

/** Calls one of the checks inside the page by name. */
export function call<Name extends FunctionName>(
  page: Page,
  name: Name,
  ...given: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
  return page.evaluate(
    ([called, args]) => {
      // `prepare` has put the bundle on the window.
      const { gate } = window as unknown as { gate: Record<string, (...values: unknown[]) => unknown> };
      return gate[called]?.(...args);
    },
    [name, given] as [string, unknown[]],
  ) as Promise<Awaited<ReturnType<InPage[Name]>>>; // the bundle is made of the very module whose types these are
}

type FunctionName = {
  [Key in keyof InPage]: InPage[Key] extends (...values: never[]) => unknown ? Key : never;
}[keyof InPage];
