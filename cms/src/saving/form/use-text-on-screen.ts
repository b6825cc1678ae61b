'use client';
import { useDocumentInfo, useForm, useLocale, useServerFunctions } from '@payloadcms/ui';
import type { Data, FormState } from 'payload';
import { useEffect, useRef } from 'react';
import { changesBetween } from '../changes.ts';
import { documentOf, fieldOf, isRowOrder, type Leaves } from '../leaves.ts';
import { saysTheSame } from '../../payload/same-value.ts';
import { formPathOf, readForm } from './read-form.ts';

/** The text in the form of this screen: reading it, and letting another one stand in it. */
export function useTextOnScreen(): { read: () => Leaves; show: (text: Leaves) => Promise<void> } {
  const form = useForm();
  const stateOf = useStateOf();
  const latest = useRef({ form, stateOf });
  useEffect(() => {
    latest.current = { form, stateOf };
  });
  const text = useRef({
    read: () => readForm(latest.current.form.getFields()),
    show: (next: Leaves) => show(next, latest.current),
  });
  return text.current;
}

interface Screen {
  form: ReturnType<typeof useForm>;
  stateOf: (text: Leaves) => Promise<FormState | null>;
}

async function show(next: Leaves, { form, stateOf }: Screen, tries = 5): Promise<void> {
  const fields = form.getFields();
  const now = readForm(fields);
  const changed = [...new Set([...now.keys(), ...next.keys()])].filter(
    (path) => !saysTheSame(now.get(path), next.get(path)),
  );
  const hasField = (path: string) => formPathOf(path, now) in fields;
  if (changed.every((path) => hasField(path) && ![now, next].some((text) => isRowOrder(text.get(path))))) {
    for (const path of changed) {
      const value = next.get(path) ?? null;
      form.dispatchFields({ type: 'UPDATE', path: formPathOf(path, now), value, initialValue: value });
    }
    return;
  }
  // Other rows need other fields, which the server knows.
  const state = await stateOf(next);
  const typed = changesBetween(now, readForm(form.getFields()));
  if (typed.length > 0 && tries > 0) {
    const withTyped = new Map([...next, ...typed.map(({ path, to }) => [path, to] as const)]);
    return show(withTyped, { form, stateOf }, tries - 1);
  }
  if (state) form.dispatchFields({ type: 'REPLACE_STATE', state });
}

/** Asks the server for the fields of a text. */
function useStateOf(): Screen['stateOf'] {
  const { id, collectionSlug, globalSlug, data, docPermissions, getDocPreferences } = useDocumentInfo();
  const { getFormState } = useServerFunctions();
  const { code: locale } = useLocale();
  return async (text) => {
    const fields = new Set([...text.keys()].map(fieldOf));
    // What nobody types is as it was loaded.
    const document: Data = { ...data, ...documentOf(text, fields) };
    const place = globalSlug
      ? { globalSlug, schemaPath: globalSlug }
      : { collectionSlug, id, schemaPath: collectionSlug };
    const answer = await getFormState({
      ...place,
      data: document,
      docPermissions,
      docPreferences: await getDocPreferences(),
      locale,
      operation: 'update',
      renderAllFields: true,
      skipValidation: true,
    } as Parameters<typeof getFormState>[0]);
    return 'state' in answer ? answer.state : null;
  };
}
