const marker = 0xff;
const startOfScan = 0xda;
const comment = 0xfe;
/** Exif and XMP stand in the first, Photoshop's notes in the thirteenth. Colours need the others. */
const droppedApps = [0xe1, 0xed];

/** The same JPEG without position, camera and comments; its pixels stay as they are. What is no JPEG comes back as it is. */
export function stripJpeg(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== marker || bytes[1] !== 0xd8) return bytes;
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === marker) {
    const kind = bytes[at + 1] ?? startOfScan;
    if (kind === startOfScan) break;
    const end = at + 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
    if (end > bytes.length || end <= at + 2) return bytes;
    if (kind !== comment && !droppedApps.includes(kind)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(at)]);
}
