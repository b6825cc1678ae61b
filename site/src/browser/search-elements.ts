/** The places of the search page that its script fills; marked with data attributes by the components. */
export interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  search: HTMLElement;
  /** Where to turn at once; shown above the results of a search that sounds like an emergency. */
  urgent: HTMLElement;
  facets: HTMLFormElement | null;
  boxes: HTMLInputElement[];
  status: HTMLElement;
  results: HTMLElement;
  template: HTMLTemplateElement;
  more: HTMLButtonElement;
  nothing: HTMLElement;
  tips: HTMLElement;
  withoutScript: HTMLElement;
  withoutScriptText: HTMLElement;
}

export function searchElements(page: HTMLElement): SearchElements {
  const find = <Type extends HTMLElement>(selector: string, type: new () => Type): Type => {
    const found = page.querySelector(selector);
    if (found instanceof type) return found;
    throw new Error(`The search page has no element "${selector}". SearchPage.astro and this script must agree.`);
  };
  return {
    form: find('form[role="search"]', HTMLFormElement),
    input: find('input[type="search"]', HTMLInputElement),
    search: find('[data-search]', HTMLElement),
    urgent: find('[data-urgent] > *', HTMLElement),
    facets: page.querySelector<HTMLFormElement>('[data-facets] form'),
    boxes: [...page.querySelectorAll<HTMLInputElement>('[data-facets] input')],
    status: find('[data-status]', HTMLElement),
    results: find('[data-results]', HTMLElement),
    template: find('template[data-result]', HTMLTemplateElement),
    more: find('[data-more]', HTMLButtonElement),
    nothing: find('[data-nothing]', HTMLElement),
    tips: find('[data-tips]', HTMLElement),
    withoutScript: find('[data-without-script]', HTMLElement),
    withoutScriptText: find('[data-without-script-text]', HTMLElement),
  };
}
