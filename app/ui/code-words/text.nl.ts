export const codeWordsText = {
  label: 'De woorden van je code, in deze volgorde',
};
