import { signInMailText as words } from './text.nl.ts';

/** The mail with the link, for someone who has an account. */
export function linkMail(letter: { address: string; link: string }, name: string) {
  return {
    to: letter.address,
    subject: words.subject,
    text: [words.hello(name), words.link, letter.link, words.notAsked].join('\n\n'),
  };
}

/** The mail for an address that no one has here. */
export function noAccountMail(address: string) {
  return {
    to: address,
    subject: words.noAccountSubject,
    text: [words.helloUnknown, ...words.noAccount].join('\n\n'),
  };
}
