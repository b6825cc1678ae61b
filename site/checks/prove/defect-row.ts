/** Which rules find a defect that a case describes in words, and what the element concerned looks like. */
export interface Defect {
  says: RegExp;
  ours: readonly string[];
  /** Rules of the engines, by engine. */
  engines: Partial<Record<'axe' | 'ibm' | 'html-validate' | 'nu', RegExp>>;
  /** The tag, or the markup, that the finding must point at. */
  on: RegExp;
}

export const anything = /./;
export const field = /^<(?:input|select|textarea|form|label|fieldset)/;
export const link = /^<(?:a|area|span|img)\b/;
export const table = /^<(?:table|tr|th|td|thead|tbody|caption)/;

export type Row = [says: RegExp, ours: string, engines: Defect['engines'], on?: RegExp];
