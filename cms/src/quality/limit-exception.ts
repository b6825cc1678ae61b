import { ValidationError, type CollectionBeforeChangeHook } from 'payload';
import { exceptionFault } from './exception-fault.ts';

/** Refuses an exception that would never end, and notes who decided it. */
export const limitException: CollectionBeforeChangeHook = ({ data, req, operation }) => {
  if (operation !== 'create') return data;
  const message = exceptionFault(data['until'], new Date());
  if (message !== null)
    throw new ValidationError({
      collection: 'exceptions',
      errors: [{ path: 'until', label: 'Ends on', message }],
      req,
    });
  return { ...data, userName: req.user?.name ?? null };
};
