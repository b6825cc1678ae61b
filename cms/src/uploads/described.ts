/** What an editor says of a picture. */
export interface Described {
  alt?: unknown;
  decorative?: unknown;
}

export const notDescribed = 'Describe the picture in a sentence, or tick “Decorative” if it adds nothing to the text.';

/** Whether those who cannot see the picture are told what it says, or that they miss nothing. */
export function isDescribed({ alt, decorative }: Described): boolean {
  return decorative === true || (typeof alt === 'string' && alt.trim() !== '');
}
