import { all, isExposed, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';

export function* checkTables(): Iterable<Observation> {
  for (const table of all('table').filter((element) => element instanceof HTMLTableElement)) {
    if (!isExposed(table)) continue;
    const inner = table.querySelector('table');
    if (inner) yield { rule: 'table-nested', element: inner, what: 'A table stands inside a cell of another.' };
    const role = table.getAttribute('role');
    if (role !== 'presentation' && role !== 'none') yield* checkTable(table);
  }
}

function* checkTable(table: HTMLTableElement): Iterable<Observation> {
  const rows = [...table.rows];
  const cells = rows.flatMap((row) => [...row.cells]);
  const headers = cells.filter((cell) => cell.localName === 'th' || /header$/.test(cell.getAttribute('role') ?? ''));
  const columns = Math.max(0, ...rows.map((row) => row.cells.length));
  if (headers.length === 0 && (isArranged(table, cells) || rows.length < 2 || columns < 2)) {
    yield { rule: 'table-layout', element: table, what: 'The table arranges things and holds no data.' };
    return;
  }
  if (headers.length === 0) yield { rule: 'table-no-headers', element: table, what: 'No cell is marked as a heading.' };
  if (headers.length > 0 && headers.length === cells.length)
    yield { rule: 'table-headers-only', element: table, what: 'Every cell is a heading.' };
  for (const empty of headers.filter(
    (cell) => !spaced(cell.textContent) && !cell.querySelector('img[alt], [aria-label]'),
  ))
    if (empty.cellIndex > 0 || empty.parentElement !== rows[0])
      yield { rule: 'table-no-headers', element: empty, what: 'The heading cell is empty.' };
  yield* checkWidths(table, rows);
  yield* checkName(table, rows, columns);
  const acrossAndDown =
    headers.some((cell) => cell.parentElement !== rows[0]) && headers.some((cell) => cell.cellIndex > 0);
  const bare = headers.find((cell) => !cell.hasAttribute('scope') && !cell.id && spaced(cell.textContent));
  if (acrossAndDown && bare && headers.length < cells.length)
    yield {
      rule: 'table-no-scope',
      element: bare,
      what: 'The heading cell does not say whether it heads a row or a column.',
    };
}

/** Boxes, forms, headings or pictures in cells: arranging, not data. */
function isArranged(table: HTMLTableElement, cells: HTMLTableCellElement[]): boolean {
  if (table.querySelector('table')) return true;
  const busy = cells.filter(
    (cell) => cell.querySelector('form, input, h1, h2, h3, h4, h5, h6, nav, ul, ol, p + p, div') !== null,
  );
  return busy.length > 0 && busy.length >= cells.length / 3 && !table.caption;
}

/** Rows that span more or fewer columns than the first, and columns in which no cell begins. */
function* checkWidths(table: HTMLTableElement, rows: HTMLTableRowElement[]): Iterable<Observation> {
  const grid = gridOf(rows);
  const expected = grid[0]?.length ?? 0;
  const uneven = grid.findIndex((row) => row.length !== expected);
  const row = rows[uneven];
  if (row) {
    yield {
      rule: 'table-uneven',
      element: row,
      what: `This row spans ${grid[uneven]?.length ?? 0} columns, the first ${expected}.`,
    };
    return;
  }
  const empty = Array.from({ length: expected }, (_, column) => column).filter((column) =>
    grid.every((one) => one[column] !== 'begins'),
  );
  if (empty.length > 0)
    yield {
      rule: 'table-uneven',
      element: table,
      what: `In ${empty.length} of its ${expected} columns no cell begins: rows hold different numbers of cells.`,
    };
}

/** What stands in each place of each row: the beginning of a cell, or the rest of one. */
function gridOf(rows: HTMLTableRowElement[]): ('begins' | 'goes on')[][] {
  const grid: ('begins' | 'goes on')[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index]?.[column]) column += 1;
      for (let down = 0; down < Math.max(1, cell.rowSpan); down += 1)
        for (let across = 0; across < cell.colSpan; across += 1) {
          const line = grid[index + down];
          if (line) line[column + across] = across === 0 ? 'begins' : 'goes on';
        }
      column += cell.colSpan;
    }
  }
  return grid;
}

function* checkName(table: HTMLTableElement, rows: HTMLTableRowElement[], columns: number): Iterable<Observation> {
  const named =
    spaced(table.caption?.textContent) || table.getAttribute('aria-label') || table.getAttribute('aria-labelledby');
  if (named) return;
  const first = rows[0];
  const only = first?.cells.length === 1 ? first.cells[0] : undefined;
  if (only && columns > 1 && only.colSpan > 1)
    yield { rule: 'table-caption-fake', element: only, what: 'A cell over the whole width names the table.' };
  yield { rule: 'table-no-caption', element: table, what: 'The table has no caption.' };
}
