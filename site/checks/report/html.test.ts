import { expect, test } from 'vitest';
import { toHtml } from './html.ts';

const report = toHtml({
  date: '2026-11-24',
  pages: 2,
  findings: [
    {
      rule: 'link-generic',
      engine: 'scripted',
      severity: 'block',
      wcag: ['2.4.4'],
      page: '/a',
      element: { selector: 'a', html: '<a href="/b">Click here</a>' },
      what: '“Click here” says nothing.',
      why: 'Links are read alone.',
      fix: 'Name the page.',
    },
  ],
});

test('the report says why, what to do and where', () => {
  for (const words of ['Links are read alone.', 'Name the page.', 'WCAG 2.4.4', '1 findings block', '<code>/a</code>'])
    expect(report).toContain(words);
});

test('markup of the page is shown and never runs', () => {
  expect(report).toContain('&lt;a href=&quot;/b&quot;&gt;Click here&lt;/a&gt;');
});
