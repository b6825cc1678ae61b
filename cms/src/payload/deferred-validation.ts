import { isCollectionName, isGlobalName } from '@ot/shared-types';
import type { Field, RequestContext, SanitizedConfig, Validate } from 'payload';

const deferred = 'validatedAtTheGate';

/**
 * Payload validates the language of the request alone and stops there. While this is noted in a request, the fields of pages
 * say nothing to it: the gate asks them the same of every language, and tells all faults at once (see `publication-gate.ts`).
 */
export function deferValidation(context: RequestContext, isDeferred: boolean): void {
  context[deferred] = isDeferred;
}

/** The context in which the gate asks. */
export const validatesNow = (context: RequestContext): RequestContext => ({ ...context, [deferred]: false });

/** Lets the validation of every page's fields be deferred, Payload's own rules included. */
export async function withDeferrableValidation(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building;
  const pages = config.collections.filter(({ slug }) => isCollectionName(slug));
  const settings = config.globals.filter(({ slug }) => isGlobalName(slug));
  const seen = new Set<Field>();
  for (const { fields } of [...pages, ...settings]) fields.forEach((field) => makeDeferrable(field, seen));
  return config;
}

/** Fields are shared between collections and blocks: each is changed once, in place, where everybody reads it. */
function makeDeferrable(field: Field, seen: Set<Field>): void {
  if (seen.has(field)) return;
  seen.add(field);
  // Payload gives every field a rule when it completes the configuration.
  if ('validate' in field) {
    // Payload types the rule of each kind of field by its value; here it is only passed on.
    const rule = field.validate as Validate<unknown, unknown, unknown>;
    const validate: typeof rule = (value, options) =>
      options.req.context[deferred] === true ? true : rule(value, options);
    Object.assign(field, { validate });
  }
  innerFields(field).forEach((inner) => makeDeferrable(inner, seen));
}

/** The fields inside a field, whatever kind it is. */
export function innerFields(field: Field): readonly Field[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields);
  if (field.type === 'blocks') return field.blocks.flatMap((block) => block.fields);
  return 'fields' in field ? field.fields : [];
}
