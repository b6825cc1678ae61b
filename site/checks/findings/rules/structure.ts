import { blocks, warns } from '@ot/shared-types/quality/rule-facts';

const outline = 'Screen reader users jump from heading to heading; the outline is their table of contents.';
const grid = 'A screen reader cannot say which heading a cell belongs to.';

export const structureRules = {
  'heading-none': blocks('1.3.1 2.4.6', outline, 'Give the page one h1 that says what it is about.'),
  'heading-many-h1': warns('1.3.1', outline, 'Keep one h1.'),
  'heading-empty': blocks('1.3.1 2.4.6', outline, 'Give the heading words, or take it away.'),
  'heading-long': warns(
    '2.4.6',
    'A heading is read out whole in every list of headings; a paragraph among them cannot be skimmed.',
    'Say it in one line, and put the rest in the text below.',
  ),
  'heading-fake': blocks(
    '1.3.1',
    'It looks like a heading, and only the eye can tell.',
    'Make it a heading of the right level.',
  ),
  'text-wall': warns(
    '2.4.10 1.3.1',
    'A long text without headings or lists is given up.',
    'Break it up with headings and lists.',
  ),
  'list-fake': blocks(
    '1.3.1',
    'By ear it is one long line: nobody hears that these are points, or how many.',
    'Make it a list.',
  ),
  'list-nested-wrong': blocks('1.3.1', 'The list is read out in pieces.', 'Put an inner list inside a list item.'),
  'list-empty': warns('1.3.1', 'A list of nothing is announced.', 'Take the list away.'),
  'list-item-empty': warns('1.3.1', 'An item without words is announced.', 'Give it words, or take it away.'),
  'table-no-headers': blocks('1.3.1', grid, 'Mark heading cells as th with a scope.'),
  'table-headers-only': blocks('1.3.1', 'The table has headings and no cells.', 'Use td for data, or no table.'),
  'table-nested': blocks(
    '1.3.1',
    'A table inside a table cannot be followed by ear.',
    'Make two tables, one after the other.',
  ),
  'table-uneven': blocks('1.3.1', grid, 'Give every row the same number of columns.'),
  'table-no-caption': warns('1.3.1', 'A list of tables shows this one without a name.', 'Give the table a caption.'),
  'table-caption-fake': warns(
    '1.3.1',
    'The name of the table is a cell, and is read as data.',
    'Use a caption element.',
  ),
  'table-layout': blocks(
    '1.3.1 1.3.2',
    'A table is announced where there is none.',
    'Use style sheets to arrange things.',
  ),
  'table-no-scope': warns('1.3.1', grid, 'Add scope="col" and scope="row".'),
  'title-missing': blocks(
    '2.4.2',
    'The title is the first thing that is read, and the name of the tab.',
    'Give the page a title.',
  ),
  'title-poor': blocks('2.4.2', 'The title does not say what the page is.', 'Begin with the h1, then the site’s name.'),
  'title-repeated': blocks(
    '2.4.2',
    'Two pages have the same title; tabs and histories cannot be told apart.',
    'Let each title begin with its own h1.',
  ),
  'article-misused': warns('1.3.1', 'It is announced as an article and is none.', 'Use nav, section or div.'),
  'element-outdated': blocks(
    '1.3.1',
    'Old markup sets the look and cannot be changed by readers’ own settings.',
    'Use style sheets.',
  ),
  'style-inline-colour': warns(
    '1.4.8',
    'A colour written into the element stays when readers choose their own.',
    'Put colours in the style sheet.',
  ),
  'content-in-css': blocks(
    '1.3.1',
    'Words that only the style sheet holds are lost to translators, search and some readers.',
    'Put the words in the page.',
  ),
  'no-script-empty': blocks('', 'Without script the page shows nothing.', 'Print what matters into the page.'),
  'refresh-automatic': blocks(
    '2.2.1 2.2.4 3.2.5',
    'The page changes while it is being read.',
    'Let readers reload it.',
  ),
  'id-repeated': blocks('4.1.2 1.3.1', 'Labels and links lead to the first of the two.', 'Give each its own id.'),
} as const;
