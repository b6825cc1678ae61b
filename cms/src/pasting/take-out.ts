/** What is not taken over: where it is found in what each program writes, and what is said of it. */
const unwanted: { where: string[]; says: (count: number) => string }[] = [
  {
    where: [
      '.msocomtxt',
      '.msocomoff',
      '[style*="mso-element:comment"]',
      'a[href^="#_msocom"]',
      '[id^="_com_"]',
      'a[href^="#cmnt"]',
      'a[name^="cmnt"]',
      'a.comment',
    ],
    says: (count) => `${count === 1 ? 'A comment was' : 'Comments were'} left out.`,
  },
  {
    where: [
      'del',
      's',
      'strike',
      '.msoDel',
      '[class*="TrackChangeDelet" i]',
      '[class*="TrackedDelet" i]',
      '[style*="text-decoration:line-through" i]',
      '[style*="text-decoration: line-through" i]',
      '[style*="text-decoration-line:line-through" i]',
      '[style*="text-decoration-line: line-through" i]',
    ],
    says: () => 'Text that was deleted or struck out was left out.',
  },
  {
    where: [
      'a[style*="mso-footnote-id"]',
      'a[style*="mso-endnote-id"]',
      'a[href^="#_ftn"]',
      'a[href^="#_edn"]',
      'a[href^="#ftnt"]',
      'a.sdfootnoteanc',
      'a.sdendnoteanc',
      'a.sdfootnotesym',
      'a.sdendnotesym',
    ],
    says: () => 'The marks of footnotes were left out. Their text stands at the end.',
  },
  {
    where: ['img', 'picture', 'svg', 'object', 'video', 'iframe', 'canvas'],
    says: (count) =>
      `${count === 1 ? 'A picture was' : `${count} pictures were`} left out. Upload them, and add blocks “Picture” to the page.`,
  },
];

/** Nothing that anybody wrote, or that they hid. */
const silent =
  'style, script, meta, link, title, xml, template, [style*="display:none" i], [style*="display: none" i], [style*="mso-hide:all" i]';

/** Takes out of a pasted document what the editor does not hold, and says what that was. */
export function takeOut(body: HTMLElement): string[] {
  for (const element of body.querySelectorAll(silent)) element.remove();
  return unwanted.flatMap(({ where, says }) => {
    const found = [...body.querySelectorAll(where.join(', '))].filter((element) => body.contains(element));
    const outermost = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    for (const element of outermost) element.remove();
    return outermost.length === 0 ? [] : [says(outermost.length)];
  });
}
