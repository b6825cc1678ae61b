import type { Cms } from './start-cms.ts';

/** Asks the export as the publisher does: over HTTP, with the key. */
export async function askExport(cms: Cms, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('authorization')) headers.set('authorization', `Bearer ${process.env['EXPORT_API_KEY'] ?? ''}`);
  return cms.fetch(`/api/export/${path}`, { ...init, headers });
}

export async function askExportForJson(cms: Cms, path: string): Promise<unknown> {
  const response = await askExport(cms, path);
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
  return response.json();
}
