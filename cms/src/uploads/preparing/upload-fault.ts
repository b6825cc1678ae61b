/** Why a file is refused, in a sentence for whoever uploads it: what is wrong, and what to do. */
export class UploadFault extends Error {
  override readonly name = 'UploadFault';
}
