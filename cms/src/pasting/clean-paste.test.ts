import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { cleanPaste } from './clean-paste.ts';

const clean = (html: string) => cleanPaste(new JSDOM(html).window.document);
const htmlOf = (html: string) => clean(html).html;

/** As Word for Windows writes a paragraph of a list. */
const wordItem = (level: number, mark: string, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>` +
  `${words}<o:p></o:p></p>`;
const wordPage = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style></head>` +
  `<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

test('Word: headings, words, bold and links', () => {
  const page = wordPage(
    `<h1>Getting dressed<o:p></o:p></h1><h2>Socks</h2>` +
      `<p class=MsoNormal align=right style='text-align:right'>Sit <b style='mso-bidi-font-weight:normal'>down</b> first.<o:p></o:p></p>` +
      `<p class=MsoNormal><a href="https://example.org/a?b=1&amp;c=2"><span style='color:blue'>Our form</span></a><o:p>&nbsp;</o:p></p>`,
  );
  expect(htmlOf(page)).toBe(
    '<h2>Getting dressed</h2><h3>Socks</h3><p>Sit <strong>down</strong> first.</p>' +
      '<p><a href="https://example.org/a?b=1&amp;c=2">Our form</a></p>',
  );
});

test('Word: lists within lists, bullets and numbers', () => {
  const page = wordPage(
    wordItem(1, '·', 'Sit.') +
      wordItem(2, 'o', 'On a chair.') +
      wordItem(1, '·', 'Stand.') +
      '<p class=MsoNormal>Then:</p>' +
      wordItem(1, '1.', 'One.') +
      wordItem(1, '2.', 'Two.'),
  );
  expect(htmlOf(page)).toBe(
    '<ul><li>Sit.</li><li><ul><li>On a chair.</li></ul></li><li>Stand.</li></ul><p>Then:</p><ol><li>One.</li><li>Two.</li></ol>',
  );
});

test('Word: deletions and comments are dropped, insertions stay, and both are said', () => {
  const page = wordPage(
    `<p class=MsoNormal>Hold <del cite="mailto:Sam" datetime="2026-11-30T10:00">both hands</del><ins cite="mailto:Sam">one hand</ins>` +
      `<a style='mso-comment-reference:SB_1'></a><span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1" name="_msoanchor_1">[SB1]</a></span>.</p>` +
      `<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Is this right?</p></div></div>`,
  );
  expect(clean(page)).toEqual({
    html: '<p>Hold one hand.</p>',
    leftOut: [expect.stringMatching(/omment/), expect.stringContaining('deleted')],
  });
});

test('Word: the marks of footnotes go, their text stays', () => {
  const page = wordPage(
    `<p class=MsoNormal>Try it.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a></p>` +
      `<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>` +
      `<a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> For 4 weeks.</p></div></div>`,
  );
  expect(clean(page)).toMatchObject({
    html: '<p>Try it.</p><p>For 4 weeks.</p>',
    leftOut: ['The marks of footnotes were left out. Their text stands at the end.'],
  });
});

test('Word online: each item comes as a list of its own', () => {
  const item = (level: number, words: string, tag = 'ul') =>
    `<div class="ListContainerWrapper SCXW1 BCX0"><${tag} class="BulletListStyle1 SCXW1" role="list"><li aria-setsize="-1" data-leveltext="" data-aria-level="${level}" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" style="text-align:right"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">${words}</span></span><span class="EOP SCXW1">&nbsp;</span></p></li></${tag}></div>`;
  const page =
    `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1"><span class="TextRun SCXW1" style="font-weight:bold">Socks</span></p></div>` +
    item(1, 'Sit.') +
    item(2, 'On a chair.') +
    item(1, 'One.', 'ol');
  expect(htmlOf(page)).toBe(
    '<h2>Socks</h2><ul><li>Sit.</li><li><ul><li>On a chair.</li></ul></li></ul><ol><li>One.</li></ol>',
  );
});

test('Word online: what is tracked as deleted is dropped', () => {
  const page = `<p class="Paragraph"><span class="TextRun">Stay </span><span class="TextRun TrackChangeDeleteGeneric"><span>near</span></span><span class="TextRun TrackChangeInsertGeneric">close</span></p>`;
  expect(htmlOf(page)).toBe('<p>Stay close</p>');
});

test('Google Docs: a bold wrapper that is not bold, bold by style, links over Google', () => {
  const page =
    `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:400">Socks</span></h2>` +
    `<p dir="ltr" style="text-align:right"><span style="font-weight:400">Sit </span><span style="font-weight:700">down</span><span style="font-weight:400"> first.</span></p>` +
    `<p dir="ltr"><a href="https://www.google.com/url?q=https://example.org/&amp;sa=D"><span style="text-decoration:underline">Our form</span></a></p>` +
    `<ul><li dir="ltr" aria-level="1"><p role="presentation"><span style="font-weight:400">Sit.</span></p></li><ul><li dir="ltr" aria-level="2"><p role="presentation"><span>On a chair.</span></p></li></ul></ul><br class="Apple-interchange-newline"></b>`;
  expect(htmlOf(page)).toBe(
    '<h2>Socks</h2><p>Sit <strong>down</strong> first.</p><p><a href="https://example.org/">Our form</a></p>' +
      '<ul><li>Sit.</li><li><ul><li>On a chair.</li></ul></li></ul>',
  );
});

test('LibreOffice: justified paragraphs, lists in lists, deletions', () => {
  const page =
    `<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.4 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body>` +
    `<h3 class="western">Socks</h3><p align="justify" style="line-height: 100%"><font color="#ff0000"><b>Sit</b></font> first.</p>` +
    `<ol><li><p>One.</p><ul><li><p>Inner.</p></li></ul></li><li><p>Two.<del>Three</del></p></li></ol></body></html>`;
  expect(clean(page)).toEqual({
    html: '<h3>Socks</h3><p><strong>Sit</strong> first.</p><ol><li>One.</li><li><ul><li>Inner.</li></ul></li><li>Two.</li></ol>',
    leftOut: ['Text that was deleted or struck out was left out.'],
  });
});

test('a table keeps its words, row by row, and this is said', () => {
  const page = `<table><thead><tr><th><p>Age</p></th><th>Time</th></tr></thead><tbody><tr><td>5 to 7</td><td><b>5</b> minutes</td></tr></tbody></table>`;
  expect(clean(page)).toEqual({
    html: '<p>Age | Time</p><p>5 to 7 | <strong>5</strong> minutes</p>',
    leftOut: [expect.stringContaining('A table stands here as text')],
  });
});

test('a table of one cell is only a frame', () => {
  expect(clean('<table><tr><td><p>One.</p><p>Two.</p></td></tr></table>')).toEqual({
    html: '<p>One.</p><p>Two.</p>',
    leftOut: [],
  });
});

test('pictures are left out, and counted', () => {
  const page = '<p>See<img src="file:///C:/x.png"></p><p><img src="data:image/png;base64,AA"></p>';
  expect(clean(page)).toMatchObject({ html: '<p>See</p>', leftOut: [expect.stringContaining('2 pictures')] });
});

test.each([
  ['words alone', 'Stay close.', '<p>Stay close.</p>'],
  ['a line break', '<p>One<br>Two</p>', '<p>One<br>Two</p>'],
  ['headings far down', '<h4>A</h4><h6>B</h6>', '<h4>A</h4><h4>B</h4>'],
  [
    'three levels from the first',
    '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4>',
    '<h2>A</h2><h3>B</h3><h4>C</h4><h4>D</h4>',
  ],
  ['a quotation', '<blockquote><p>One.</p></blockquote>', '<blockquote>One.</blockquote>'],
  ['what looks like HTML', '<p>a &lt;b&gt; &amp; c</p>', '<p>a &lt;b&gt; &amp; c</p>'],
  ['letters of other scripts and their joiners', '<p>می\u200Cخواهم</p>', '<p>می\u200Cخواهم</p>'],
  ['hidden text', '<p>One<span style="display:none">x</span></p><script>x</script>', '<p>One</p>'],
  ['nothing', '<p>&nbsp;</p>', ''],
])('%s', (_what, page, html) => {
  expect(clean(page)).toEqual({ html, leftOut: [] });
});
