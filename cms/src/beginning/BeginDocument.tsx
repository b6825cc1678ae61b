'use client';
import { SetStepNav, useDocumentDrawerContext, useLocale, useModal } from '@payloadcms/ui';
import { sourceLocale } from '@ot/shared-types/locales';
import { useRouter } from 'next/navigation';
import { useEffect, useId, useRef, useState, type SyntheticEvent } from 'react';
import { reasonOf } from '../screen-parts/refusal-of.ts';
import type { Beginning } from './beginning-of.ts';

interface Props {
  beginning: Beginning;
  mayBegin: boolean;
}

/** Asks for the title of a new document, on a page or in a drawer over another form, and opens the form of what was made. */
export function BeginDocument({ beginning, mayBegin }: Props) {
  const { collection, singular, plural, titleLabel } = beginning;
  const { open, leave, isDrawer } = useSurroundings(collection);
  const nav = [{ label: plural, url: `/admin/collections/${collection}` }, { label: 'Create new' }];
  return (
    <>
      {!isDrawer && <SetStepNav nav={nav} />}
      <h1>New: {singular}</h1>
      {mayBegin ? (
        <Question {...{ collection, titleLabel, isDrawer, open, leave }} />
      ) : (
        <p>Only an editor adds to this list. Ask one.</p>
      )}
    </>
  );
}

interface QuestionProps extends Pick<Beginning, 'collection' | 'titleLabel'> {
  isDrawer: boolean;
  open: (begun: Begun) => void;
  leave: () => void;
}

function Question({ collection, titleLabel, isDrawer, open, leave }: QuestionProps) {
  const [fault, setFault] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  const begin = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A drawer stands in another place of the page, but its events reach the form around it all the same.
    event.stopPropagation();
    const typed = new FormData(event.currentTarget).get('title');
    const title = typeof typed === 'string' ? typed.trim() : '';
    if (title === '') {
      setFault(`Write the ${titleLabel.toLowerCase()} first.`);
      return;
    }
    if (isSending) return;
    setIsSending(true);
    const begun = await make(collection, title);
    if ('id' in begun) open(begun);
    else {
      setIsSending(false);
      setFault(begun.fault);
    }
  };
  return (
    <form className="begin" noValidate onSubmit={(event) => void begin(event)}>
      <Title label={titleLabel} fault={fault} isFirst={isDrawer} />
      <div className="saving-buttons">
        <button type="submit" className="dash-button dash-button--main">
          Begin
        </button>
        <button type="button" className="dash-button" onClick={leave}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface TitleProps {
  label: string;
  fault: string | null;
  /** A drawer comes over what had the focus, and takes it; a page leaves it to whoever came. */
  isFirst: boolean;
}

function Title({ label, fault, isFirst }: TitleProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus();
  }, [isFirst]);
  return (
    <>
      <label htmlFor={id}>{label} in English</label>
      <p id={`${id}-help`}>You can change it later. Nothing is saved before you press “Begin”.</p>
      <input
        ref={input}
        id={id}
        name="title"
        type="text"
        autoComplete="off"
        lang="en-GB"
        dir="ltr"
        aria-describedby={`${id}-help ${id}-fault`}
        aria-invalid={fault !== null}
      />
      <p id={`${id}-fault`} role="alert" className="begin-fault">
        {fault}
      </p>
    </>
  );
}

/** A page goes on to the form; a drawer shows the form in its own place, and tells whoever opened it. */
function useSurroundings(collection: string) {
  // Outside of a drawer Payload gives an empty object, whatever its type says.
  const drawer: Partial<ReturnType<typeof useDocumentDrawerContext>> = useDocumentDrawerContext();
  const { closeModal } = useModal();
  const router = useRouter();
  const { code } = useLocale();
  const list = `/admin/collections/${collection}`;
  const { drawerSlug } = drawer;
  if (drawerSlug === undefined)
    return {
      isDrawer: false,
      open: ({ id }: Begun) => router.replace(`${list}/${id}?locale=${code}`),
      leave: () => router.push(list),
    };
  return {
    isDrawer: true,
    open: (doc: Begun) => void drawer.onSave?.({ doc, operation: 'create', result: { doc } }),
    leave: () => closeModal(drawerSlug),
  };
}

interface Begun {
  id: string;
}

async function make(collection: string, title: string): Promise<Begun | { fault: string }> {
  const query = new URLSearchParams({ draft: 'true', depth: '0', locale: sourceLocale });
  const response = await fetch(`/api/${collection}?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title }),
  }).catch(() => null);
  if (!response?.ok) return { fault: await reasonOf(response) };
  // Payload's own shape.
  const { doc } = (await response.json()) as { doc: Begun };
  return doc;
}
