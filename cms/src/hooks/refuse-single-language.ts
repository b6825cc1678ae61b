import { APIError, type CollectionBeforeOperationHook } from 'payload';

/**
 * Publishing one language alone pairs the rows of lists by position: after a reordering it would put translations beside
 * the wrong English. All languages are published together; the state of each translation decides what readers see.
 */
export const refuseSingleLanguage: CollectionBeforeOperationHook = ({ args }) => {
  // `args` differs by operation; only some of them have this option.
  if ('publishSpecificLocale' in args && args.publishSpecificLocale) throw singleLanguageError();
};

export function singleLanguageError(): APIError {
  return new APIError(
    'One language cannot be published alone. Publish the page: readers see each language only when its translation is set to “Live”.',
    400,
    null,
    true,
  );
}
