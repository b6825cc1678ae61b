/** Rows that say the same of several names, put together: the names come first, in their order. */
export function together(rows: { name: string; says: string }[]): { names: string[]; says: string }[] {
  const groups = Map.groupBy(rows, ({ says }) => says);
  return [...groups].map(([says, group]) => ({ names: [...new Set(group.map(({ name }) => name))], says }));
}

export function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const code = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ');
