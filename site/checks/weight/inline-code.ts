/** Style and script that stand in the page's own text. Data for scripts and search engines is none. */
export function inlineCode(html: string): { style: string; script: string } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/gi)].filter(
    ([, attributes = '']) => !/\bsrc\s*=/i.test(attributes) && isCode(attributes),
  );
  const styles = html.matchAll(/<style\b[^>]*>([^]*?)<\/style>/gi);
  return {
    style: [...styles].map(([, text = '']) => text).join('\n'),
    script: scripts.map(([, , text = '']) => text).join('\n'),
  };
}

function isCode(attributes: string): boolean {
  const type = /\btype\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? 'module';
  return /^(?:module|(?:text|application)\/(?:java|ecma)script)$/i.test(type);
}
