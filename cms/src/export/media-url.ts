/** Where the publisher puts an uploaded file, seen from the web root. */
export function mediaUrl(filename: string): string {
  return `/media/${encodeURIComponent(filename)}`;
}
