/** Everything below the prefix, with its fingerprint, page by page (ListObjectsV2). Keys come without the prefix. */
export async function listAll(
  ask: (query: URLSearchParams) => Promise<{ text: string }>,
  prefix: string,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  let next: string | null = null;
  do {
    const query = new URLSearchParams({
      'list-type': '2',
      prefix,
      ...(next !== null && { 'continuation-token': next }),
    });
    const { text } = await ask(query);
    for (const [, object = ''] of text.matchAll(/<Contents>(.*?)<\/Contents>/gs))
      found.set((element(object, 'Key') ?? '').slice(prefix.length), unquoted(element(object, 'ETag') ?? ''));
    next = element(text, 'NextContinuationToken');
  } while (next !== null);
  return found;
}

/** A fingerprint without the quotation marks that HTTP puts round it. */
export function unquoted(etag: string): string {
  return etag.replace(/^"|"$/g, '').toLowerCase();
}

/** The text of an element that has no attributes and no children, as all in a listing. */
function element(xml: string, name: string): string | null {
  const text = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(xml)?.[1];
  return text === undefined ? null : decoded(text);
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}
