export const fieldText = {
  optional: '(hoeft niet)',
  /** Read out before an error message, which is otherwise recognised by its place and colour. */
  error: 'Fout:',
};
