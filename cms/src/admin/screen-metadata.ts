import type { Metadata } from 'next';

/** What a browser tab says of a screen. Of Payload's own words only the title is kept: all others advertise Payload. */
export const screenMetadata = ({ title, robots }: Metadata): Metadata => ({
  title: title ?? 'Therapy site editor',
  description: 'Where the texts of the site are written',
  robots: robots ?? 'noindex, nofollow',
});
