import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import type { RawFinding } from './engine-report.ts';

/** Settled once for all pages: html-validate would put its table of elements together again for each, which takes as long as a page. */
class SettledOnce extends StaticConfigLoader {
  #settled: ResolvedConfig | Promise<ResolvedConfig> | null = null;

  override getConfigFor(
    ...given: Parameters<StaticConfigLoader['getConfigFor']>
  ): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#settled ??= super.getConfigFor(...given));
  }
}

const rules = new SettledOnce({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Style of writing, which the compiler decides: readers are not concerned.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': ['error', { relaxed: true }],
    // Safari forgets that a list without bullets is one; the role says so again.
    'no-redundant-role': 'off',
    'long-title': 'off',
    // Sub-resource integrity is for files of other sites; there are none.
    'require-sri': 'off',
  },
});
const validator = new HtmlValidate(rules);

/** HTML as it was sent, against the standard. */
export async function runHtmlValidate(html: string): Promise<RawFinding[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, line, column }) => ({
      engine: 'html-validate' as const,
      rule: ruleId,
      wcag: [],
      element: { selector: selector ?? `line ${line}`, html: excerpt(html, line, column) },
      what: message,
      why: 'Browsers guess what was meant, each in its own way, and so do screen readers.',
    })),
  );
}

function excerpt(html: string, line: number, column: number): string {
  return (html.split('\n')[line - 1] ?? '').slice(Math.max(0, column - 2), column + 160);
}
