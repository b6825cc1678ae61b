'use client';

/** The reason of a refusal; null when it was done. */
export async function sendSchedule(path: string, body: object): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  if (response?.ok) return null;
  // Payload wraps every refusal in this shape.
  const refused = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null | undefined;
  return refused?.errors?.[0]?.message ?? 'The CMS did not answer. Try again in a moment.';
}
