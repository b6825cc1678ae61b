'use client';
import { useAllFormFields, useAuth, useDocumentInfo, useForm } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useIsEditor } from '../../screen-parts/use-is-editor.ts';
import { labelOfPath, type Labels } from '../labels.ts';
import type { Leaves } from '../leaves.ts';
import { ConflictDialog, type Question } from './ConflictDialog.tsx';
import { forgetWords, keepWords, wordsKeptFor, withKeptWords, type KeptWords, type Writer } from './kept-words.ts';
import { KeptWordsPanel } from './KeptWordsPanel.tsx';
import { openForm, type OpenForm } from './open-forms.ts';
import { changesIn, readForm } from './read-form.ts';
import { SignInDialog } from './SignInDialog.tsx';
import { usePlace } from './use-place.ts';
import { useTextOnScreen } from './use-text-on-screen.ts';

/** Watches over a form: what is sent of it, what comes back, and words that were not saved. Shows nothing until there is something. */
export function SavingPanel({ labels }: { labels: Labels }) {
  const place = usePlace();
  const text = useTextOnScreen();
  const { user, fetchFullUser } = useAuth();
  const mayMoveRows = useIsEditor();
  const [question, setQuestion] = useState<Omit<Question, 'mayMoveRows'> | null>(null);
  const [signIn, setSignIn] = useState<{ answer: (isSignedIn: boolean) => void } | null>(null);
  const [told, setTold] = useState<string[]>([]);
  const form = useRef<OpenForm>({
    base: new Map(),
    mayMoveRows,
    ...text,
    choose: (conflicts) =>
      asked(
        (answer) => setQuestion({ conflicts, answer }),
        () => setQuestion(null),
      ),
    signIn: async () => {
      const isSignedIn = await asked<boolean>(
        (answer) => setSignIn({ answer }),
        () => setSignIn(null),
      );
      if (isSignedIn) await fetchFullUser();
      return isSignedIn;
    },
    tell: (paths) => setTold(paths.map((path) => labelOfPath(labels, path, text.read()))),
  });
  useStart(form.current, mayMoveRows);
  useEffect(() => (place === null ? undefined : openForm(place, form.current)), [place]);
  if (place === null) return null;
  return (
    <div className="saving">
      {told.length > 0 && <Told labels={told} onSeen={() => setTold([])} />}
      {user && <Kept labels={labels} writer={{ user: String(user.id), place }} form={form.current} />}
      {question && createPortal(<ConflictDialog {...question} mayMoveRows={mayMoveRows} />, document.body)}
      {signIn && createPortal(<SignInDialog email={user?.email ?? ''} {...signIn} />, document.body)}
    </div>
  );
}

/** Asks by a dialog, and closes it with the answer. */
async function asked<Answer>(open: (answer: (given: Answer) => void) => void, close: () => void): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  open(resolve);
  return promise.finally(close);
}

/** The form starts from what it is loaded with, now and whenever Payload loads it anew. */
function useStart(form: OpenForm, mayMoveRows: boolean): void {
  const { initialState } = useDocumentInfo();
  useEffect(() => {
    form.mayMoveRows = mayMoveRows;
  }, [form, mayMoveRows]);
  useEffect(() => {
    if (initialState) form.base = readForm(initialState);
  }, [form, initialState]);
}

function Told({ labels, onSeen }: { labels: string[]; onSeen: () => void }) {
  return (
    <section className="saving-notice" role="status">
      <p>This was changed elsewhere meanwhile, and the form shows it now: {labels.join('; ')}.</p>
      <button type="button" className="dash-button" onClick={onSeen}>
        I have seen it
      </button>
    </section>
  );
}

interface KeptProps {
  labels: Labels;
  writer: Writer;
  form: OpenForm;
}

function Kept({ labels, writer, form }: KeptProps) {
  const { setModified } = useForm();
  const [found, setFound] = useState<{ kept: KeptWords[]; now: Leaves }>({ kept: [], now: new Map() });
  const { user, place } = writer;
  useKeeping(writer, form);
  useEffect(() => {
    const now = form.read();
    setFound({ kept: wordsKeptFor({ user, place }, now), now });
  }, [user, place, form]);
  const drop = (key: string) => {
    forgetWords(key);
    setFound(({ kept, now }) => ({ now, kept: kept.filter((each) => each.key !== key) }));
  };
  return found.kept.map((kept) => (
    <KeptWordsPanel
      key={kept.key}
      kept={kept}
      labels={labels}
      now={found.now}
      onForget={() => drop(kept.key)}
      onPutBack={() => {
        setModified(true);
        void form.show(withKeptWords(form.read(), kept.changes)).then(() => drop(kept.key));
      }}
    />
  ));
}

const pauseMilliseconds = 300;

/** Keeps what is typed until it is saved. */
function useKeeping({ user, place }: Writer, form: OpenForm): void {
  const [fields] = useAllFormFields();
  const id = useId();
  const tab = useRef(`${Date.now().toString(36)}${id}`);
  useEffect(() => {
    const timer = setTimeout(
      () => keepWords({ user, place }, tab.current, changesIn({ base: form.base, now: form.read() })),
      pauseMilliseconds,
    );
    return () => clearTimeout(timer);
  }, [fields, user, place, form]);
}
