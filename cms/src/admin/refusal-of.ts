/** Why the CMS refused, in words for editors; null where it did what was asked. */
export async function refusalOf(response: Response | null): Promise<string | null> {
  if (response?.ok) return null;
  // Payload wraps every refusal in this shape.
  const body = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null | undefined;
  return body?.errors?.[0]?.message ?? 'The CMS did not answer. Try again in a moment.';
}
