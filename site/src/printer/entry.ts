import { createApp } from 'astro/app/entrypoint';
import { templatePrinter } from './template-printer.ts';

const app = createApp();

/**
 * Prints one page: its HTML, or null where there is no such page. Throws what a template throws.
 * `/404` and its translations (`/pl/404`) are pages like any other.
 */
export const render = templatePrinter(app.manifest);

/** What Astro's own server answers to an address: tests compare printed pages with it. */
export async function answer(url: string, locals: App.Locals): Promise<Response> {
  return app.render(new Request(url), { locals });
}
