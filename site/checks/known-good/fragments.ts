import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A piece of right markup, in a page of its own. */
export interface GoodFragment {
  name: string;
  path: string;
  page: string;
}

const rightToLeft = new Set(['ar', 'ur', 'fa', 'he']);

/** The fragments of this folder: `<!-- == name | language -->` begins one, and the next begins the next. */
export function goodFragments(): GoodFragment[] {
  return globSync('*.html', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) =>
      readFileSync(join(import.meta.dirname, file), 'utf8')
        .split('<!-- == ')
        .slice(1),
    )
    .map((part, index) => {
      const [head = '', ...rest] = part.split(' -->');
      const [name = '', language = 'en'] = head.split(' | ');
      return { name, path: `/good-${index}`, page: pageAround({ name, language, html: rest.join(' -->').trim() }) };
    });
}

/** A whole page stands as it is; a fragment is put into the main part of one. */
function pageAround({ name, language, html }: { name: string; language: string; html: string }): string {
  if (html.startsWith('<!doctype')) return `${html}\n`;
  const title = /<h1[^>]*>([^<]+)/.exec(html)?.[1] ?? name;
  const heading = html.includes('<h1') ? '' : `<h1 lang="en" dir="ltr">${name}</h1>`;
  const styles = (html.match(/<style>[^]*?<\/style>/g) ?? []).join('\n');
  const dir = rightToLeft.has(language) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>body { font: 1.125rem/1.6 Arial, sans-serif; color: #212b32; background: #fff; margin: 1rem } a { color: #003087 } li { margin-block: 0.5rem } img, video { max-width: 100% }</style>
${styles}
</head>
<body>
<main id="main">
${heading}
${html.replace(styles, '')}
</main>
</body>
</html>
`;
}
