import type { GroupField, RichTextField } from 'payload';
import { isFilled, mustBeComplete } from '../quality/complete.ts';
import { webAddressField } from './facts.ts';
import { richTextField } from './rich-text.ts';

const transcriptField: RichTextField = {
  ...richTextField({
    name: 'transcript',
    label: 'Transcript',
    help: 'Everything that is said and shown, for those who cannot hear, see or play the video.',
  }),
  validate: (value, context) => {
    if (isFilled(value) || !hasAddress(context.siblingData) || !mustBeComplete(context)) return true;
    return 'Write the transcript of the video, or remove its web address.';
  },
};

/** A video about the equipment. With an address it needs a transcript; without one the whole group stays empty. */
export const equipmentVideoField: GroupField = {
  name: 'video',
  label: 'Video',
  type: 'group',
  admin: { description: 'Only a video with correct captions. Leave both fields empty if there is none.' },
  fields: [webAddressField({ name: 'url', label: 'Web address of the video' }), transcriptField],
};

function hasAddress(siblings: unknown): boolean {
  return typeof siblings === 'object' && siblings !== null && 'url' in siblings && isFilled(siblings.url);
}
