import type { SignedIn } from './sample-documents.ts';
import type { Cms } from './start-cms.ts';

interface Sent {
  name?: string;
  type?: string;
  fields?: object;
  method?: string;
  path?: string;
  as?: SignedIn | null;
}

/** The form says itself what it is. */
const signed = (as: SignedIn | null): Record<string, string> =>
  as ? { Authorization: as.headers['Authorization'] ?? '' } : {};

/** Sends a file as the screen does. */
export async function sendFile(cms: Cms, bytes: Buffer, sent: Sent): Promise<{ status: number; body: Answer }> {
  const {
    name = 'a.jpg',
    type = 'image/jpeg',
    fields = { alt: 'Beads' },
    method = 'POST',
    path = '',
    as = null,
  } = sent;
  const form = new FormData();
  form.set('file', new File([new Uint8Array(bytes)], name, { type }));
  form.set('_payload', JSON.stringify(fields));
  const whole = new Response(form);
  const headers = { ...signed(as), 'Content-Type': whole.headers.get('Content-Type') ?? '' };
  const response = await cms.fetch(`/api/media${path}`, { method, headers, body: await whole.arrayBuffer() });
  return { status: response.status, body: (await response.json()) as Answer };
}

export interface Answer {
  doc: Upload;
  errors?: { message: string; data?: { errors?: { path: string; message: string }[] } }[];
}

interface Upload {
  id: string;
  filename: string;
  mimeType: string;
  width: number;
  height: number;
  sizes: Record<string, { filename: string | null; width: number | null; height: number | null }>;
}

/** The first thing that is wrong, at its field where it has one. */
export const faultOf = ({ errors = [] }: Answer) => errors[0]?.data?.errors?.[0] ?? errors[0];
