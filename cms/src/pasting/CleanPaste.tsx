'use client';
import { createClientFeature } from '@payloadcms/richtext-lexical/client';
import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast } from '@payloadcms/ui';
import { useEffect } from 'react';
import { cleanPaste } from './clean-paste.ts';

function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => cleanPastesOf(editor), [editor]);
  return null;
}

export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: CleanPastePlugin, position: 'normal' }],
});

/** Clean text goes the way of every paste, so that it lands where the cursor is. Answers how to stop. */
function cleanPastesOf(editor: LexicalEditor): () => void {
  const cleaned = new WeakSet<Event>();
  return editor.registerCommand(
    PASTE_COMMAND,
    (event) => {
      if (cleaned.has(event) || !('clipboardData' in event) || !event.clipboardData) return false;
      const clean = cleanedData(event.clipboardData);
      if (!clean) return false;
      event.preventDefault();
      const again = new ClipboardEvent('paste', { clipboardData: clean.data });
      cleaned.add(again);
      editor.dispatchCommand(PASTE_COMMAND, again);
      if (clean.leftOut.length > 0) toast.warning(clean.leftOut.join(' '), { duration: 20_000 });
      return true;
    },
    COMMAND_PRIORITY_CRITICAL,
  );
}

/** Null where there is nothing to clean: plain words, files, and what the editor itself has copied. */
function cleanedData(pasted: DataTransfer): { data: DataTransfer; leftOut: string[] } | null {
  const html = pasted.getData('text/html');
  if (html === '' || pasted.types.includes('application/x-lexical-editor')) return null;
  const clean = cleanPaste(new DOMParser().parseFromString(html, 'text/html'));
  const data = new DataTransfer();
  data.setData('text/html', clean.html);
  data.setData('text/plain', pasted.getData('text/plain'));
  return { data, leftOut: clean.leftOut };
}
