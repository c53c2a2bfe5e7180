import { codeWordsText } from './text.nl.ts';

/** The words of a return code, numbered, large and unbroken, so that one can copy them by hand onto paper. */
export function CodeWords({ words }: { words: string[] }) {
  return (
    <ol className="code-words" aria-label={codeWordsText.label} translate="no">
      {words.map((word, index) => (
        // A word may occur twice in a code, so the place belongs to the key.
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <li className="code-words__word" key={`${index}-${word}`}>
          {word}
        </li>
      ))}
    </ol>
  );
}
