import { parseCss, type Rule, splitTopLevel } from './css.ts';

type Body = (string | Rule)[];

/** Reads the custom properties of a stylesheet that declares nothing else. */
export function readTokens(css: string): Map<string, string> {
  const tokens = new Map<string, string>();
  for (const rule of parseCss(css)) {
    if (typeof rule === 'string') continue;
    for (const declaration of rule.body) {
      if (typeof declaration !== 'string') continue;
      const colon = declaration.indexOf(':');
      tokens.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
    }
  }
  return tokens;
}

/**
 * Fills in tokens of components wherever they are read, so that only the tokens that change with theme and screen
 * stay custom properties. A token that exists nowhere and has no fallback is a mistake, and named.
 */
export function fillTokens(body: Body, tokens: Map<string, string>): Body {
  const declared = declaredProperties(body);

  function fill(text: string): string {
    const start = text.search(/var\(--/);
    if (start === -1) return text;
    const end = closingParenthesis(text, start + 3);
    const [name = '', ...fallback] = splitTopLevel(text.slice(start + 4, end), ',');
    const rest = fill(text.slice(end + 1));
    return `${text.slice(0, start)}${tokenValue(name.trim(), fallback.join(',').trim())}${rest}`;
  }

  function tokenValue(name: string, fallback: string): string {
    if (declared.has(name)) return fallback ? `var(${name},${fill(fallback)})` : `var(${name})`;
    const value = tokens.get(name) ?? fallback;
    if (value === '')
      throw new Error(`The token ${name} has no value: add it to app/ui/theme/components.css`);
    return fill(value);
  }

  const fillBody = (part: string | Rule): string | Rule =>
    typeof part === 'string' ? fill(part) : { head: part.head, body: part.body.map(fillBody) };
  return body.map(fillBody);
}

function declaredProperties(body: Body): Set<string> {
  const names = body.flatMap((part) =>
    typeof part === 'string' ? (part.match(/^--[\w-]+/) ?? []) : [...declaredProperties(part.body)],
  );
  return new Set(names);
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`A parenthesis is not closed in: ${text}`);
}
