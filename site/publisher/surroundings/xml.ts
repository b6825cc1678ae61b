/** A text as it stands in an element or an attribute (XML 1.0, 2.4). Characters that XML does not know are left out. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(unknownToXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Everything but XML's own Char (2.2). */
const unknownToXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
