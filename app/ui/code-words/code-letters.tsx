interface CodeLettersProps {
  groups: string[];
  label: string;
}

/** The same code in letters and digits. Without numbers before the groups: they would be read as a part of it. */
export function CodeLetters({ groups, label }: CodeLettersProps) {
  return (
    <ul className="code-words" aria-label={label} translate="no">
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
        <li className="code-words__word code-words__letters" key={`${index}-${group}`}>
          {group}
        </li>
      ))}
    </ul>
  );
}
