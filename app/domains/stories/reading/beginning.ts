/** As many characters of a story as a list shows at most. */
const longestBeginning = 240;

/** The beginning of a story for a list: whole words, with "…" where there is more. */
export function beginningOf(story: string): string {
  const words = story.trim();
  if (words.length <= longestBeginning) return words;
  const cut = words.slice(0, longestBeginning + 1);
  const end = cut.search(/\s+\S*$/);
  const kept = words.slice(0, end > 0 ? end : longestBeginning);
  return `${kept.replace(/[.,;:!?…]+$/, '')}…`;
}
