/** SQLITE_FULL, and SQLITE_IOERR where writing failed: https://www.sqlite.org/rescode.html */
const sqliteCodes = [13, 10 | (3 << 8), 10 | (4 << 8), 10 | (18 << 8), 10 | (19 << 8)];
const systemCodes = ['ENOSPC', 'EDQUOT'];

/** Whether something failed because there is no room to write: it passes, and then all goes on. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && systemCodes.includes(String(error.code))) return true;
  if ('errcode' in error && sqliteCodes.includes(Number(error.errcode))) return true;
  // Errors of threads and processes come as words.
  if (/\bENOSPC\b|\bEDQUOT\b|database or disk is full/.test(error.message)) return true;
  return isDiskFull(error.cause);
}
