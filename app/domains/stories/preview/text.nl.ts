/** Every word of the preview that a teller does not get. */
export const text = {
  mark: 'Voorbeeld',
  explain: 'Probeer gerust alles uit. Er wordt niets bewaard of verstuurd.',
} as const;
