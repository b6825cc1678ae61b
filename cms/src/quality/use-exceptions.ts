'use client';
import { useCallback, useEffect, useState } from 'react';

/** A rule that is set aside for the document on the screen. */
export interface RuleSetAside {
  id: string;
  rule: string;
  reason: string;
  until: string;
  userName?: string | null;
}

/** The exceptions that hold for a document in a language, and how to ask for them anew. */
export function useExceptions(documentId: number | string | undefined, locale: string) {
  const [exceptions, setExceptions] = useState<RuleSetAside[]>([]);
  const renew = useCallback(async () => {
    if (documentId === undefined) return;
    const conditions = { documentId: { equals: String(documentId) }, locale: { equals: locale } };
    const response = await fetch(`/api/exceptions?${whereOf(conditions)}&limit=50&depth=0`).catch(() => null);
    if (!response?.ok) return;
    // Our own collection answers with its own documents.
    const { docs } = (await response.json()) as { docs: RuleSetAside[] };
    setExceptions(docs.filter(({ until }) => new Date(until) > new Date()));
  }, [documentId, locale]);
  useEffect(() => void renew(), [renew]);
  return { exceptions, renew };
}

function whereOf(conditions: Record<string, { equals: string }>): string {
  return new URLSearchParams(
    Object.entries(conditions).map(([name, { equals }]) => [`where[${name}][equals]`, equals]),
  ).toString();
}
