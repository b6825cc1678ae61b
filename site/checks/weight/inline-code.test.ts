import { expect, test } from 'vitest';
import { inlineCode } from './inline-code.ts';

test('style and script of the page are found', () => {
  const html =
    '<style media="print">p { color: #000 }</style><script type="module">start();</script><script>go();</script>';
  expect(inlineCode(html)).toEqual({ style: 'p { color: #000 }', script: 'start();\ngo();' });
});

test.each([
  ['script that is fetched', '<script src="/a.js">never();</script>'],
  ['data for search engines', '<script type="application/ld+json">{"name":"OT"}</script>'],
  ['a template', '<script type="text/template"><p>Hello</p></script>'],
])('%s is no script of the page', (_what, html) => {
  expect(inlineCode(html).script).toBe('');
});
