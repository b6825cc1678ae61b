import { ValidationError, type PayloadRequest } from 'payload';
import type { Outgoing } from './check-outgoing.ts';
import { faultInWords, type PublicationFault } from '../../faults/publication-fault.ts';

/**
 * A publication, or the submission of a language, that cannot be. The message says all of it, for lists, logs and commands; `data.errors` marks the fields of the language
 * on the screen, `data.faults` has everything by language and label.
 */
export class PublicationRefused extends ValidationError {
  readonly faults: readonly PublicationFault[];

  constructor(
    { locale }: Pick<PayloadRequest, 'locale'>,
    { collection, id }: Pick<Outgoing, 'collection' | 'id'>,
    { faults, what = 'Nothing was published.' }: { faults: readonly PublicationFault[]; what?: string },
  ) {
    const isOnScreen = (fault: PublicationFault) => fault.isShared || fault.locale === locale;
    const errors = faults.map((fault) =>
      isOnScreen(fault)
        ? { path: fault.field, label: fault.place, message: fault.message }
        : { path: '', label: fault.place, message: faultInWords(fault) },
    );
    super({ collection, ...(id !== null && { id }), errors });
    this.faults = faults;
    Object.assign(this.data, { faults });
    const count = faults.length === 1 ? 'This field is invalid' : `These ${faults.length} fields are invalid`;
    this.message = `${what} ${count}. ${faults.map(faultInWords).join(' ')}`;
  }
}

/** What the gate refused; null: the error is another one. The bundler may give each caller a class of its own, so the data tell. */
export function faultsOf(error: unknown): readonly PublicationFault[] | null {
  if (!(error instanceof ValidationError) || !('faults' in error.data)) return null;
  // Only the class above puts them there.
  return error.data.faults as readonly PublicationFault[];
}
