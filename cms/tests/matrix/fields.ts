import type { Field, PayloadRequest, SanitizedConfig } from 'payload';
import { roles, type Role } from '../../src/access/roles.ts';

const operations = ['create', 'read', 'update'] as const;

/** Fields with rules of their own: where each stands, and who may do what; all others follow their document. */
export function fieldRules({ collections, globals }: SanitizedConfig, requestOf: (role: Role) => PayloadRequest) {
  return [...collections, ...globals].flatMap(({ slug, fields }) =>
    fieldsBelow(fields, slug).flatMap(({ path, field }) => {
      const says = rulesOf(field, requestOf);
      return says === null ? [] : [{ name: path, says }];
    }),
  );
}

function rulesOf(field: Field, requestOf: (role: Role) => PayloadRequest): string | null {
  if (!('access' in field)) return null;
  const { access = {} } = field;
  const own = operations.filter((operation) => access[operation] !== undefined);
  const lines = own.map((operation) => {
    const allowed = roles.filter((role) => access[operation]?.({ req: requestOf(role) } as never) === true);
    return `${operation}: ${allowed.join(', ') || 'nobody'}`;
  });
  return lines.length === 0 ? null : lines.join('; ');
}

/** All fields, those of rows, tabs, groups and blocks too. */
export function fieldsBelow(fields: readonly Field[], path: string): { path: string; field: Field }[] {
  return fields.flatMap((field) => {
    const name = 'name' in field ? field.name : '';
    const own = name ? `${path}.${name}` : path;
    const here = name ? [{ path: own, field }] : [];
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) =>
        fieldsBelow(tab.fields, 'name' in tab && tab.name ? `${path}.${tab.name}` : path),
      );
    if (field.type === 'blocks')
      return [...here, ...field.blocks.flatMap((block) => fieldsBelow(block.fields, `${own}.${block.slug}`))];
    return 'fields' in field ? [...here, ...fieldsBelow(field.fields, own)] : here;
  });
}
