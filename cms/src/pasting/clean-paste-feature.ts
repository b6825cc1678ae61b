import { createServerFeature } from '@payloadcms/richtext-lexical';

/** Takes what is pasted from Word and its like over as the editor can hold it, and says what was left out. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/pasting/CleanPaste.tsx#CleanPasteFeatureClient' },
});
