'use client';
import { ServerFunctionsContext, useServerFunctions, type ServerFunctionsContextType } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useMemo, type ReactNode } from 'react';
import { withOpenRows } from '../../screen-parts/open-rows.ts';
import { withChanges } from './send-save.ts';

const sending = Symbol.for('saves are sent as changes');

/** Once in each browser window, before any form can be sent. */
if (typeof window !== 'undefined' && !(sending in window)) {
  window.fetch = withChanges(window.fetch.bind(window));
  Object.assign(window, { [sending]: true });
}

/**
 * Around all screens: saves are sent as changes, and no answer writes over what was typed. Payload asks for the state of the form
 * after each save, and lets its values into the form seconds after they were sent; what others changed is shown by
 * `SavingPanel` instead, which knows what was typed since.
 */
export function SavingProvider({ children }: { children: ReactNode }) {
  const functions = useServerFunctions();
  const kept = useMemo(() => ({ ...functions, getFormState: withoutValues(functions.getFormState) }), [functions]);
  return <ServerFunctionsContext value={kept}>{children}</ServerFunctionsContext>;
}

type GetFormState = ServerFunctionsContextType['getFormState'];

const withoutValues =
  (getFormState: GetFormState): GetFormState =>
  async (args) => {
    const answer = await getFormState(args.formState ? { ...args, formState: withOpenRows(args.formState) } : args);
    const isAfterSave = Boolean(args.formState && args.data);
    if (!isAfterSave || !isSuccess(answer)) return answer;
    return { ...answer, state: stateWithoutValues(answer.state) };
  };

type Answer = Awaited<ReturnType<GetFormState>>;
// The other answers are refusals, and have no state.
const isSuccess = (answer: Answer): answer is Extract<Answer, { state: FormState; errors?: never }> =>
  'state' in answer && Boolean(answer.state);

const stateWithoutValues = (state: FormState): FormState =>
  Object.fromEntries(Object.entries(state).map(([path, field]) => [path, withoutValue(field)]));

function withoutValue(field: FormState[string]): FormState[string] {
  const kept = { ...field };
  delete kept.value;
  delete kept.initialValue;
  delete kept.rows;
  return kept;
}
