/**
 * Brings the box of a field into view and puts the cursor into it. Payload makes the id of a box from the field's path, and draws
 * only the fields of the tab that is open.
 */
export async function focusField(path: string): Promise<void> {
  const box = await boxOf(`field-${path.replaceAll('.', '__')}`);
  if (!box) return;
  openRows(box);
  box.scrollIntoView({ block: 'center' });
  const target = box.matches(typable) ? box : box.querySelector<HTMLElement>(`${typable}, button`);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

const typable = 'input, textarea, [contenteditable="true"]';

async function boxOf(id: string): Promise<HTMLElement | null> {
  const box = document.getElementById(id);
  if (box) return box;
  for (const tab of document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')) {
    tab.click();
    await nextFrames();
    const found = document.getElementById(id);
    if (found) return found;
  }
  return null;
}

/** The first draws the tab, the second what is in it. */
const nextFrames = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** A field in closed rows cannot be seen: they are opened first, the outermost first. */
function openRows(box: Element): void {
  const rows: Element[] = [];
  for (let row = box.closest(closed); row; row = row.parentElement?.closest(closed) ?? null) rows.unshift(row);
  for (const row of rows) row.querySelector<HTMLElement>('.collapsible__toggle')?.click();
}

const closed = '.collapsible--collapsed';
