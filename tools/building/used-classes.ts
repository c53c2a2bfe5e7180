import { globSync, readFileSync } from 'node:fs';

/**
 * Every word in the source of pages, components and browser modules that could be a class name. Components write their
 * class names out in full for this; a word too many costs a rule that is not needed, a word too few would cost a rule that is.
 */
export function usedClasses(): Set<string> {
  const files = globSync(['app/**/*.tsx', 'app/ui/**/*.ts', 'app/browser/**/*.ts']).filter(
    (file) => !/\.test\./.test(file),
  );
  const words = files.flatMap((file) => readFileSync(file, 'utf8').match(/[a-zA-Z][\w-]*/g) ?? []);
  return new Set(words);
}
