/** A rule of a stylesheet: what stands before the brace, and the declarations and rules inside it. */
export interface Rule {
  head: string;
  body: (string | Rule)[];
}

/** Reads a minified stylesheet without comments, as esbuild writes it. Statements without braces stay text. */
export function parseCss(css: string): (string | Rule)[] {
  let at = 0;

  function readBody(): (string | Rule)[] {
    const body: (string | Rule)[] = [];
    while (at < css.length && css[at] !== '}') {
      const end = endOfPart(css, at);
      const text = css.slice(at, end).trim();
      at = end;
      if (css[at] === '{') {
        at += 1;
        body.push({ head: text, body: readBody() });
        at += 1;
      } else {
        if (text) body.push(text);
        if (css[at] === ';') at += 1;
      }
    }
    return body;
  }

  return readBody();
}

/** Where a declaration or the head of a rule ends; strings and everything in parentheses belong to it. */
function endOfPart(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    const char = css[at] ?? '';
    if (char === '"' || char === "'") at = css.indexOf(char, at + 1);
    else if (char === '\\') at += 1;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (depth === 0 && /[{};]/.test(char)) return at;
  }
  return css.length;
}

/** The stylesheet as text again, as small as it was read. */
export function printCss(body: (string | Rule)[]): string {
  return body
    .map((part, index) => {
      if (typeof part !== 'string') return `${part.head}{${printCss(part.body)}}`;
      return index === body.length - 1 ? part : `${part};`;
    })
    .join('');
}

/** Splits at top-level occurrences of a separator: commas inside parentheses and strings do not count. */
export function splitTopLevel(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = text.indexOf(char, at + 1);
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
