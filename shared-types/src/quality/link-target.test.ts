import { expect, test } from 'vitest';
import { linkTargetFault, tidyAddress, tidyPhone } from './link-target.ts';

test.each([
  'https://example.org/',
  'http://example.org/a?b=c#d',
  'https://www.gov.uk/find-local-council',
  'https://example.org/\u200B',
  'www.example.org',
])('a link may lead to %j', (address) => {
  expect(linkTargetFault(address)).toBeNull();
});

test.each([
  ['', 'leads nowhere'],
  [null, 'leads nowhere'],
  ['https://', 'leads nowhere'],
  ['mailto:a@example.org', 'is a contact'],
  ['tel:01923470680', 'is a contact'],
  ['file:///C:/x', 'on a computer of yours'],
  ['C:\\Users\\x.docx', 'on a computer of yours'],
  ['\\\\server\\share', 'on a computer of yours'],
  ['#_ftn1', 'another document'],
  ['#_msocom_1', 'another document'],
  ['/advice/x', 'from the list'],
  ['../advice/x', 'from the list'],
  ['//example.org', 'from the list'],
  ['javascript:alert(1)', 'a program'],
  ['java\u200Bscript:alert(1)', 'a program'],
  ['data:text/html,x', 'a program'],
  ['example', 'not a web address'],
  ['ftp://example.org/', 'not a web address'],
  ['https://user:pw@example.org/', 'password'],
  ['https://user@example.org/', 'password'],
])('a link may not lead to %j, and is told why', (address, why) => {
  expect(linkTargetFault(address)).toContain(why);
});

test('what nobody sees is taken out of an address, and a missing beginning is put before it', () => {
  expect(tidyAddress('\uFEFF https://example.org/\u200B\u00A0')).toBe('https://example.org/');
  expect(tidyAddress('www.example.org/x')).toBe('https://www.example.org/x');
  expect(tidyAddress('/advice/x')).toBe('/advice/x');
});

test.each([
  ['01923\u00A0470680', '01923 470680'],
  ['\u202A01923 470680\u202C', '01923 470680'],
  ['\u200E+44\u202F1923\u2009470680 ', '+44 1923 470680'],
  ['01923\t470680', '01923 470680'],
])('a number %j is kept as it is printed', (pasted, kept) => {
  expect(tidyPhone(pasted)).toBe(kept);
});
