/** The places of the search page that its script fills; marked with data attributes by the components. */
export interface SearchElements {
  form: HTMLFormElement;
  input: HTMLInputElement;
  search: HTMLElement;
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
  const find = <Found extends Element>(selector: string): Found => {
    const found = page.querySelector<Found>(selector);
    if (!found) throw new Error(`The search page has no element "${selector}". SearchPage.astro and this script must agree.`);
    return found;
  };
  return {
    form: find('form[role="search"]'),
    input: find('input[type="search"]'),
    search: find('[data-search]'),
    facets: page.querySelector<HTMLFormElement>('[data-facets] form'),
    boxes: [...page.querySelectorAll<HTMLInputElement>('[data-facets] input')],
    status: find('[data-status]'),
    results: find('[data-results]'),
    template: find('template[data-result]'),
    more: find('[data-more]'),
    nothing: find('[data-nothing]'),
    tips: find('[data-tips]'),
    withoutScript: find('[data-without-script]'),
    withoutScriptText: find('[data-without-script-text]'),
  };
}
