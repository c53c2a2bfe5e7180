export { codeWords, fromWords, type ReadWords, toWords, type UnknownWord } from './in-words.ts';
export {
  fromLetters,
  fromLink,
  hashReturnCode,
  type ReturnCode,
  returnCodeFor,
  returnCodeFrom,
  toLetters,
  toLink,
} from './return-code.ts';
