import type { Finding } from '../findings/finding.ts';

/** A report for people: each rule once, why it matters, what to do, and every place with a picture of it. */
export function toHtml({ findings, pages, date }: { findings: Finding[]; pages: number; date: string }): string {
  const blocking = findings.filter(({ severity }) => severity === 'block').length;
  const summary = `${pages} pages were looked at. ${blocking} findings block, ${findings.length - blocking} warn.`;
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Accessibility report, ${escape(date)}</title>
<style>
  body { font: 1.125rem/1.6 Arial, sans-serif; max-inline-size: 50rem; margin: 2rem auto; padding-inline: 1rem; color: #212b32; background: #fff }
  section { border-block-start: 4px solid #003087; margin-block-start: 2.5rem }
  li { margin-block: 1rem } pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f0f4f5; padding: 0.5rem }
  img { max-inline-size: 100%; border: 1px solid #4c6272 }
</style></head>
<body><main><h1>Accessibility report, ${escape(date)}</h1>
<p>${escape(summary)} What machines find is a part of what people meet: a page without findings has still to be tried by people.</p>
${groups(findings).map(section).join('\n')}
</main></body></html>
`;
}

function groups(findings: Finding[]): Finding[][] {
  const byRule = Map.groupBy(findings, ({ severity, engine, rule }) => `${severity} ${engine} ${rule}`);
  return [...byRule].sort(([a], [b]) => a.localeCompare(b)).map(([, group]) => group);
}

function section(group: Finding[]): string {
  const [first] = group;
  if (!first) return '';
  const { rule, engine, severity, why, fix, wcag } = first;
  const criteria = wcag.length > 0 ? ` WCAG ${wcag.join(', ')}.` : '';
  return `<section><h2>${escape(rule)}</h2>
<p><strong>${severity === 'block' ? 'Blocks' : 'Warns'}.</strong> ${escape(why)}${criteria} Found by ${escape(engine)}.</p>
<p><strong>What to do:</strong> ${escape(fix)}</p>
<ul>${group.map(place).join('\n')}</ul></section>`;
}

function place({ page, what, state, element, screenshot }: Finding): string {
  const picture =
    screenshot === undefined
      ? ''
      : `<p><img src="pictures/${screenshot}" alt="The element as it looks on the page"></p>`;
  const markup = element ? `<pre><code>${escape(element.html)}</code></pre><p>${escape(element.selector)}</p>` : '';
  return `<li><p><code>${escape(page)}</code>${state === undefined ? '' : ` (${escape(state)})`}: ${escape(what)}</p>${picture}${markup}</li>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
