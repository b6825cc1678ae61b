/** Brings the box of a field into view and puts the cursor into it. Payload makes the id of a box from the field's path. */
export function focusField(path: string): void {
  const box = document.getElementById(`field-${path.replaceAll('.', '__')}`);
  if (!box) return;
  openRows(box);
  box.scrollIntoView({ block: 'center' });
  const target = box.matches('input, textarea')
    ? box
    : box.querySelector<HTMLElement>('input, textarea, [contenteditable="true"]');
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** A field in a closed row cannot be seen: its row is opened first. */
function openRows(box: Element): void {
  const closed = box.closest('.collapsible--collapsed');
  closed?.querySelector<HTMLElement>('.collapsible__toggle')?.click();
}
