/** Joins the path of a field: `strategies`, `0`, `title` to `strategies.0.title`. */
export function joinPath(...parts: (string | number)[]): string {
  return parts.filter((part) => part !== '').join('.');
}
