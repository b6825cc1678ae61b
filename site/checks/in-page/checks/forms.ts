import { colourName, parseColour } from '../colour.ts';
import { all, isDrawn, nameOf, shownText, spaced } from '../dom.ts';
import type { Observation } from '../observation.ts';

const fieldSelector =
  'input:not([type="hidden"]):not([type="submit"]):not([type="button"]):not([type="reset"]):not([type="image"]), select, textarea';
const isField = (element: Element): element is HTMLInputElement => 'labels' in element;

export function* checkForms(): Iterable<Observation> {
  const fields = all(fieldSelector)
    .filter(isField)
    .filter((field) => field.checkVisibility());
  for (const field of fields) yield* checkField(field);
  yield* checkRepeatedLabels(fields);
  yield* checkLabels();
  yield* checkGroups();
  for (const form of all('form')) yield* checkForm(form);
  for (const puzzle of all('[class*="captcha" i], [id*="captcha" i], iframe[src*="captcha" i], img[src*="captcha" i]'))
    yield { rule: 'captcha', element: puzzle, what: 'A puzzle stands between people and the page.' };
}

function* checkField(field: HTMLInputElement): Iterable<Observation> {
  const label = visibleLabel(field);
  if (!label && field.placeholder)
    yield {
      rule: 'field-placeholder-label',
      element: field,
      what: `Only the placeholder “${field.placeholder}” says what to type.`,
    };
  else if (!nameOf(field)) yield { rule: 'field-no-label', element: field, what: 'The field has no label.' };
  const far = label instanceof HTMLElement ? distanceBeside(label, field) : 0;
  if (far > 150)
    yield { rule: 'field-label-far', element: field, what: `The label is ${Math.round(far)} pixels away.` };
  const wanted =
    /^(?:e-?mail|phone|tel|mobile|first ?name|given ?name|last ?name|surname|family ?name|full name|your name|post ?code|address|date of birth)/i.exec(
      nameOf(field),
    );
  const wants = field instanceof HTMLInputElement && ['text', 'email', 'tel'].includes(field.type);
  if (wanted && wants && !field.autocomplete)
    yield { rule: 'autocomplete-missing', element: field, what: `“${wanted[0]}” could be filled in by the browser.` };
  if (/return false|preventDefault/.test(field.getAttribute('onpaste') ?? ''))
    yield { rule: 'paste-blocked', element: field, what: 'Pasting is blocked.' };
  yield* checkHint(field);
}

/** The words that stand for a field on the screen, and are tied to it. */
function visibleLabel(field: HTMLInputElement): Element | null {
  const labels = [...(field.labels ?? [])];
  const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).map((id) => document.getElementById(id));
  const own = [...labels, ...named].find((label) => label && spaced(label.textContent) !== '');
  if (own) return own;
  // A search field whose button says “Search” is named by an aria-label that matches what is seen.
  const button = field.parentElement?.querySelector('button, input[type="submit"]');
  return button && field.getAttribute('aria-label') ? button : null;
}

/** The gap between the words of a label and a field on the same line. */
function distanceBeside(label: HTMLElement, field: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(label);
  const [a, b] = [
    label.contains(field) ? field.getBoundingClientRect() : range.getBoundingClientRect(),
    field.getBoundingClientRect(),
  ];
  const isOneLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5 && !hasWordsBetween(label, field);
  return isOneLine ? Math.max(b.left - a.right, a.left - b.right, 0) : 0;
}

/** A hint or message between the two fills the gap. */
function hasWordsBetween(label: HTMLElement, field: HTMLElement): boolean {
  if (label.contains(field)) return false;
  const between = document.createRange();
  between.setStartAfter(label);
  between.setEndBefore(field);
  return spaced(between.toString()) !== '';
}

const hintClass = /hint|help|note|description|format/i;

function* checkHint(field: HTMLInputElement): Iterable<Observation> {
  if (field.hasAttribute('aria-describedby') || field.closest('label')) return;
  const near = [field.previousElementSibling, field.nextElementSibling].find(
    (other) =>
      other &&
      hintClass.test(other.className) &&
      spaced(other.textContent) &&
      !other.matches('label, button, a, input'),
  );
  if (near)
    yield {
      rule: 'hint-not-linked',
      element: near,
      what: `“${spaced(near.textContent).slice(0, 60)}” is not tied to its field.`,
    };
}

function* checkRepeatedLabels(fields: HTMLInputElement[]): Iterable<Observation> {
  const seen = new Map<string, HTMLInputElement>();
  for (const field of fields) {
    const group =
      field.closest('fieldset, [role="group"], [role="radiogroup"]')?.querySelector('legend')?.textContent ?? '';
    const heading = field.closest('form')?.id ?? '';
    const key = `${nameOf(field).toLowerCase()} | ${group} | ${heading} | ${field.type}`;
    const earlier = seen.get(key);
    if (nameOf(field) && earlier && earlier.form === field.form)
      yield { rule: 'field-label-repeated', element: field, what: `Another field is called “${nameOf(field)}”.` };
    seen.set(key, field);
  }
}

function* checkLabels(): Iterable<Observation> {
  for (const label of all('label').filter((element) => element instanceof HTMLLabelElement)) {
    if (!spaced(label.textContent) && !label.querySelector('img[alt]'))
      yield { rule: 'label-empty', element: label, what: 'The label has no words.' };
    else if (!label.control)
      yield { rule: 'label-for-nothing', element: label, what: `“${spaced(label.textContent)}” belongs to no field.` };
  }
  for (const set of all('fieldset')) {
    const legend = [...set.children].find((child) => child.localName === 'legend');
    if (legend && !spaced(legend.textContent))
      yield { rule: 'legend-empty', element: legend, what: 'The legend has no words.' };
    else if (!legend && !set.getAttribute('aria-label') && !set.getAttribute('aria-labelledby'))
      yield { rule: 'group-no-legend', element: set, what: 'The fieldset has no legend.' };
  }
}

/** Choices that answer one question: radio buttons of one name, check boxes of one name or in one run. */
function* checkGroups(): Iterable<Observation> {
  const groups = new Map<string, HTMLInputElement[]>();
  for (const choice of all('input[type="radio"], input[type="checkbox"]').filter(
    (one) => one instanceof HTMLInputElement,
  )) {
    const stem = choice.name.replace(/[[\].-].*$|\d+$/, '') || 'unnamed';
    const key = `${choice.type} ${stem} ${choice.form?.id ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), choice]);
  }
  for (const choices of groups.values()) {
    const [first] = choices;
    if (
      !first ||
      choices.length < 2 ||
      choices.every((choice) => choice.closest('fieldset, [role="group"], [role="radiogroup"]'))
    )
      continue;
    const what = `${choices.length} choices of one question stand in no fieldset.`;
    yield { rule: 'group-no-legend', element: first, what };
  }
}

const complaint =
  /\b(?:there (?:is|was|are|were) (?:a |an |some )?(?:problem|error)|fix the (?:error|problem)|errors? on this page|please correct|correct the (?:error|field)|invalid|something (?:is|went) wrong|could not be sent|check (?:the|your) (?:form|answers|entries))/i;

function* checkForm(form: HTMLElement): Iterable<Observation> {
  const fields = all(fieldSelector, form)
    .filter(isField)
    .filter((field) => isDrawn(field));
  if (fields.length === 0) return;
  yield* checkRequired(form, fields);
  yield* checkErrorHelp(form);
  if (
    !form.querySelector('button:not([type="button"]):not([type="reset"]), input[type="submit"], input[type="image"]') &&
    !document.querySelector(`[form="${form.id || '-'}"]`)
  )
    yield { rule: 'form-no-submit', element: form, what: 'The form has no button that sends it.' };
  const alert = all(
    '[role="alert"], [class*="error"], [class*="validation"], [class*="alert"]',
    form.parentElement ?? form,
  ).find((element) => !element.contains(form) && isDrawn(element) && complaint.test(shownText(element)));
  if (!alert && !fields.some(looksWrong)) return;
  const said = fields.filter((field) => saysError(field, alert));
  const coloured = fields.filter((field) => looksWrong(field) && !saysError(field, alert));
  for (const field of coloured)
    yield { rule: 'error-colour-only', element: field, what: 'Only its colour says that this field is wrong.' };
  if (alert && said.length === 0 && coloured.length === 0)
    yield { rule: 'error-not-identified', element: alert, what: 'The message does not say which field is wrong.' };
}

/** Red border or background, unlike other fields, or a class that says so. */
function looksWrong(field: HTMLInputElement): boolean {
  const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(field);
  const isRed = (colour: string) => colourName(parseColour(colour)) === 'red';
  return (isRed(borderTopColor) && parseFloat(borderTopWidth) > 0) || isRed(backgroundColor);
}

/** Is the fault of this field said in words: beside it, through aria, or by a summary that names or links it? */
function saysError(field: HTMLInputElement, summary: HTMLElement | undefined): boolean {
  const described =
    `${field.getAttribute('aria-describedby') ?? ''} ${field.getAttribute('aria-errormessage') ?? ''}`.trim();
  if (described && described.split(/\s+/).some((id) => spaced(document.getElementById(id)?.textContent))) return true;
  const near = field.closest('label, p, div, li, fieldset');
  const message = near?.querySelector('[class*="error"], [class*="invalid"], [role="alert"]');
  if (message && message !== field && !message.contains(field) && spaced(message.textContent) && message !== summary)
    return true;
  const name = nameOf(field).toLowerCase();
  if (/error|invalid|missing|wrong/i.test(name)) return true;
  return (
    !!summary &&
    ((name.length > 2 && shownText(summary).toLowerCase().includes(name)) ||
      !!summary.querySelector(`a[href="#${CSS.escape(field.id || '-')}"]`))
  );
}

function* checkRequired(form: HTMLElement, fields: HTMLInputElement[]): Iterable<Observation> {
  const sentence = all('p, div, span, legend', form.parentElement ?? form).find((element) =>
    /\b(?:in|marked|shown|are) (?:in )?(?:red|bold red|green|blue|orange)\b.{0,40}\b(?:required|mandatory|must)|\b(?:required|mandatory)\b.{0,40}\b(?:in|marked) (?:in )?(?:red|orange|blue|green)\b/i.test(
      ownWords(element),
    ),
  );
  if (sentence)
    yield {
      rule: 'required-unsaid',
      element: sentence,
      what: `“${shownText(sentence).slice(0, 80)}” points to a colour.`,
    };
  for (const field of fields) {
    const label = field.labels?.[0];
    const colour = label && colourName(parseColour(getComputedStyle(label).color));
    if (sentence && label && colour === 'red' && !/required|\*/i.test(label.textContent))
      yield { rule: 'required-unsaid', element: label, what: 'Only colour says that this field is required.' };
  }
}

const ownWords = (element: HTMLElement) =>
  [...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');

const vague =
  /\b(?:invalid|not valid|not a valid|enter a valid|incorrect(?:ly)?|wrong (?:format|value)|bad format|not recogni[sz]ed|enter a correct)\b/i;
const helpful =
  /for example|e\.?g\.?|such as|like this|must (?:be|have|include|contain)|format|\d|@|between|at least|dd|yyyy/i;

function* checkErrorHelp(form: HTMLElement): Iterable<Observation> {
  for (const message of all('[class*="error"], [class*="invalid"], [role="alert"]', form)) {
    const text = shownText(message);
    const field = message.parentElement?.querySelector(fieldSelector);
    const around = spaced(message.closest('label, p, div, li, fieldset')?.textContent).replace(text, '');
    if (
      field &&
      vague.test(text) &&
      !helpful.test(text.replace(/wrong format|incorrect format/i, '')) &&
      !/for example|e\.g\.|such as/i.test(around)
    )
      yield { rule: 'error-no-help', element: message, what: `“${text}” does not say what would be right.` };
  }
}
