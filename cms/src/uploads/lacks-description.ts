import { isDescribed, type Described } from './described.ts';

/** What the form of a file holds before it is sent. */
export interface ChosenUpload extends Described {
  /** The file that was chosen and is not sent yet. */
  file?: unknown;
}

/** Whether a picture would be sent without a word for those who cannot see it. The server has the last word (take-upload.ts). */
export function lacksDescription({ file, ...described }: ChosenUpload): boolean {
  if (!(file instanceof File) || isDescribed(described)) return false;
  return file.type !== 'application/pdf' && !file.name.toLowerCase().endsWith('.pdf');
}
