import { HtmlValidate, type RuleConfig } from 'html-validate';

/** Rules that are loosened, each with its reason; all others of the recommended set hold. */
const LOOSENED: RuleConfig = {
  // How React writes HTML, which the standard allows: <input/>, charSet, checked="".
  'void-style': 'off',
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // All checkboxes of one question post under the name of the question.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
  // A list may have a name of its own, and screen readers say it: the words of a return code.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: LOOSENED });

/** What is wrong with a piece of HTML, one line per problem; empty when it is right. */
export async function htmlProblems(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map(
      (message) => `${message.ruleId}: ${message.message} (${message.selector ?? message.line})`,
    ),
  );
}
