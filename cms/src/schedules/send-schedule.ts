'use client';
import { refusalOf } from '../screen-parts/refusal-of.ts';

/** The reason of a refusal; null when it was done. */
export async function sendSchedule(path: string, body: object): Promise<string | null> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
  return refusalOf(response);
}
