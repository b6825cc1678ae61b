/** Why the CMS refused, in words for editors; null where it did what was asked. */
export async function refusalOf(response: Response | null): Promise<string | null> {
  return response?.ok ? null : reasonOf(response);
}

/** The reason of an answer that is a refusal; null: there was no answer. */
export async function reasonOf(response: Response | null): Promise<string> {
  // Payload wraps every refusal in this shape.
  const body = (await response?.json().catch(() => null)) as { errors?: { message: string }[] } | null | undefined;
  return body?.errors?.[0]?.message ?? 'The CMS did not answer. Try again in a moment.';
}
