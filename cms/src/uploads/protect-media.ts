import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { Operation } from '../payload/operation.ts';

/** What a translator may send for a picture; everything else there belongs to the file. */
const wordFields = ['alt', 'credit', 'translation'];

/** A file is the same in all languages. */
export function refuseTranslatorFile({ operation, req }: Pick<Operation, 'operation' | 'req'>): void {
  if (operation === 'update' && roleOf(req) === 'translator' && req.file) {
    throw new APIError(
      'Only an editor replaces a file. As a translator you change its words in your languages.',
      403,
      null,
      true,
    );
  }
}

export const keepTranslatorWords: CollectionBeforeValidateHook = ({ data, req }) => {
  if (roleOf(req) !== 'translator' || !data) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => wordFields.includes(key)));
};
