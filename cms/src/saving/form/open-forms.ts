import type { PayloadRecord } from '../../payload/payload-record.ts';
import { leavesOf, type Leaves } from '../leaves.ts';
import type { NamedConflict } from '../join-changes.ts';
import type { Choice } from '../resolve.ts';

/** A form on the screen, as the sending of a save sees it. */
export interface OpenForm {
  /** What the form started from: the text as it was loaded, and after each save as the CMS has it. */
  base: Leaves;
  /** Whether its person may add, move and remove rows: translators may not, and send none. */
  mayMoveRows: boolean;
  /** What stands in it now. */
  read: () => Leaves;
  /** Lets another text stand in it; what is typed meanwhile stays. */
  show: (text: Leaves) => Promise<void>;
  /** Both texts are shown and the person chooses; null: later. */
  choose: (conflicts: NamedConflict[]) => Promise<ReadonlyMap<string, Choice> | null>;
  /** The session is over: asks to sign in again, in place. Whether somebody did. */
  signIn: () => Promise<boolean>;
  /** What others changed meanwhile, by the paths of the leaves. */
  tell: (paths: string[]) => void;
}

const forms = new Map<string, OpenForm>();

/** Where a document is saved, and in which language: `/api/advice/1 pl`. */
export const placeOf = (pathname: string, locale: string): string => `${pathname} ${locale}`;

export function openForm(place: string, form: OpenForm): () => void {
  forms.set(place, form);
  return () => {
    if (forms.get(place) === form) forms.delete(place);
  };
}

/** Lets the form at a place start from what stands in it after it was filled anew; what is changed from then on is sent. */
export function startFrom(place: string, document: PayloadRecord): void {
  const form = forms.get(place);
  if (form) form.base = leavesOf(document);
}

export const formAt = (place: string): OpenForm | undefined => forms.get(place);
