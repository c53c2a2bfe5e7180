import { parseCss, printCss, type Rule, splitTopLevel } from './css.ts';
import { fillTokens } from './tokens.ts';

type Body = (string | Rule)[];

/**
 * Makes a stylesheet small: rules for classes that no component writes are left out, the tokens of components are
 * filled in, and custom properties nobody reads are dropped. A design system serves everyone; a page on a bus
 * should carry only what it shows.
 */
export function leanStylesheet(
  css: string,
  usedClasses: Set<string>,
  componentTokens: Map<string, string>,
): string {
  const used = keepUsedRules(parseCss(css), usedClasses);
  return printCss(dropUnreadProperties(fillTokens(used, componentTokens)));
}

function keepUsedRules(body: Body, usedClasses: Set<string>): Body {
  return body.flatMap((part): Body => {
    if (typeof part === 'string') return [part];
    if (/^@(font-face|page|(-webkit-)?keyframes)/.test(part.head)) return [part];
    const head = part.head.startsWith('@') ? part.head : keepUsedSelectors(part.head, usedClasses);
    const inside = keepUsedRules(part.body, usedClasses);
    return head === '' || inside.length === 0 ? [] : [{ head, body: inside }];
  });
}

/**
 * States our pages never have. `:invalid` colours a field before anyone has answered: our errors come from the server
 * and are marked with `aria-invalid`. Nothing is disabled, and no field has a placeholder. The browser's own cross in
 * a search field stays.
 */
const NEVER = /:invalid\b|:disabled\b|aria-disabled|::placeholder|::-webkit-search-cancel-button/;

function keepUsedSelectors(head: string, usedClasses: Set<string>): string {
  return splitTopLevel(head, ',')
    .filter((selector) => !NEVER.test(withoutNot(selector)))
    .filter((selector) => classesNeeded(selector).every((name) => usedClasses.has(name)))
    .join(',');
}

function withoutNot(selector: string): string {
  return selector.replace(/:not\([^()]*(\([^()]*\)[^()]*)*\)/g, '');
}

/** A selector matches without the classes in `:not()`, and with one of those in `:is()`; both are left alone. */
function classesNeeded(selector: string): string[] {
  const certain = withoutNot(selector).replace(/:(is|where)\([^()]*(\([^()]*\)[^()]*)*\)/g, '');
  return [...certain.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '');
}

/** Repeated, because a property may be read only by another one that nobody reads. */
function dropUnreadProperties(body: Body): Body {
  const text = printCss(body);
  const read = new Set([...text.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]));
  const kept = withoutDeclarations(body, (name) => name.startsWith('--') && !read.has(name));
  return printCss(kept) === text ? body : dropUnreadProperties(kept);
}

function withoutDeclarations(body: Body, unwanted: (property: string) => boolean): Body {
  return body.flatMap((part): Body => {
    if (typeof part === 'string') return unwanted(part.split(':', 1)[0] ?? '') ? [] : [part];
    const inside = withoutDeclarations(part.body, unwanted);
    return inside.length === 0 ? [] : [{ head: part.head, body: inside }];
  });
}
