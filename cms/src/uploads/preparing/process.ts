/**
 * Prepares one file, in a process of its own that its caller ends when it takes too long or too much memory. Bytes come by
 * standard input; a line of JSON and the bytes of the new file go out by standard output. The argument is the title for a PDF.
 */
import { buffer } from 'node:stream/consumers';
import { prepare } from './prepare.ts';
import { UploadFault } from './upload-fault.ts';

try {
  const { bytes, ending } = await prepare(await buffer(process.stdin), process.argv[2] ?? '');
  process.stdout.write(`${JSON.stringify({ ending })}\n`);
  process.stdout.write(bytes);
} catch (error) {
  if (!(error instanceof UploadFault)) throw error;
  process.stdout.write(`${JSON.stringify({ fault: error.message })}\n`);
}
