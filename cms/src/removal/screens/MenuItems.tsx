'use client';
import { PopupList, toast, useDocumentInfo, useDocumentTitle, useEditDepth, useForm } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { useIsEditor } from '../../screen-parts/use-is-editor.ts';
import { TakeAwayDialog } from './TakeAwayDialog.tsx';

/** In the menu of a document, in place of Payload's own item, which knows nothing of uses. */
export function DeleteItem() {
  const { collectionSlug } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { setModified } = useForm();
  const router = useRouter();
  const leave = () => {
    setModified(false);
    toast.success(`“${title}” is in the trash. It can be brought back for 90 days.`);
    router.push(`/admin/collections/${collectionSlug}`);
  };
  return <Item id="take-away-delete" action="delete" label="Delete" onDone={leave} />;
}

/** In place of Payload's “Unpublish”. */
export function TakeOffItem() {
  const info = useDocumentInfo();
  if (!info.hasPublishedDoc) return null;
  const settle = () => {
    info.incrementVersionCount();
    info.setUnpublishedVersionCount(1);
    info.setMostRecentVersionIsAutosaved(false);
    info.setHasPublishedDoc(false);
    toast.success('It is a draft again. “On the site” says when it has left the site.');
  };
  return <Item id="take-away-unpublish" action="unpublish" label="Take off the site" onDone={settle} />;
}

interface ItemProps {
  id: string;
  action: 'delete' | 'unpublish';
  label: string;
  onDone: () => void;
}

/** The question stands outside the menu, which closes. Offered where it may be done, and where the whole screen is the document. */
function Item({ id, action, label, onDone }: ItemProps) {
  const { id: document, collectionSlug, isTrashed } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const isEditor = useIsEditor();
  const isInDrawer = useEditDepth() > 1;
  const [isOpen, setIsOpen] = useState(false);
  if (!isEditor || isTrashed || isInDrawer || document === undefined) return null;
  const close = () => {
    setIsOpen(false);
    // The item that had the focus is hidden with its menu.
    window.document.querySelector<HTMLElement>('.doc-controls__popup button')?.focus();
  };
  const place = `${collectionSlug}/${document}`;
  return (
    <>
      <PopupList.Button id={id} onClick={() => setIsOpen(true)}>
        {label}
      </PopupList.Button>
      {createPortal(
        <TakeAwayDialog action={action} place={place} title={title} isOpen={isOpen} onClose={close} onDone={onDone} />,
        window.document.body,
      )}
    </>
  );
}
