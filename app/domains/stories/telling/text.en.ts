import type { Reach } from '../reach.ts';
import type { TellingWords } from './text.nl.ts';

/** The words of telling in English; also for languages that have no words of their own yet. */
export const text: TellingWords = {
  by: (space: string, place: string) => (place === '' ? space : `${space}, ${place}`),
  until: (day: string) => `You can tell your story until ${day}.`,
  promiseTitle: 'Good to know',
  promise: [
    'We do not need your name.',
    'You choose who may read your story.',
    'We only need your story, and who may read it. You may skip everything else.',
    'You can read, change or take back your story later.',
  ],
  aboutStory: 'Your story',
  aboutMeaning: 'What it means to you',
  aboutTeller: 'About you',
  doesNotApply: 'Does not fit here',
  ownWords: 'Or in your own words',
  onlyWhen: (question: string, options: string[]) =>
    `Only if you chose ${options.map((option) => `‘${option}’`).join(' or ')} at ‘${question}’.`,
  followUps: { came: 'A question was added: {a}', went: 'You can skip this question now: {a}' },
  unit: (unit: string) => `Fill in a number: how many ${unit}.`,
  between: (least: number, most: number) => `From ${least} to ${most}.`,
  reach: {
    legend: 'Who may read your story?',
    help: 'You can always change this later.',
    options: {
      counted: {
        label: 'Nobody reads it',
        description: 'Only your answers to the questions count, together with those of others.',
      },
      team: { label: 'The team', description: 'The people of this team read it and learn from it.' },
      network: {
        label: 'Other teams too',
        description:
          'Other teams in the network may read it too, after someone has checked that nobody can be recognised.',
      },
      public: {
        label: 'Everyone',
        description: 'A piece of it may be used in public. You see where, and you can stop it.',
      },
    },
  },
  accounting: {
    label: 'My story may also show what the work does',
    description:
      'For example to the municipality, which pays for the work. You do not have to. Without this tick your story is never used for that. If you choose ‘Nobody reads it’, this tick does not count.',
  },
  enough: 'Is this all you want to say? You may skip every question until the end.',
  toReach: 'Go to the last question',
  send: 'Send my story',
  language: 'Language',
  invitation: {
    title: 'Do you have an invitation?',
    lead: 'People who got an invitation tell their stories here. Scan the square on your card, open the link in your mail, or type the code on your card.',
    label: 'The code of your invitation',
    help: 'Sixteen letters and numbers. Dashes and capitals do not matter.',
    mayBeEmpty: 'No other code? Leave this empty. Then you tell your story without an invitation.',
    go: 'Continue',
    without: 'Tell your story without an invitation',
    problemSummary: 'Please look at this',
    usedByYou: 'Did you use this invitation yourself? Your return code takes you back to your story.',
    problem: {
      missing: 'You need an invitation here. Type the code on your card.',
      unknown: 'We do not know this code. Please check every letter.',
      used: 'This invitation was used already. An invitation works once.',
      expired: 'This invitation is too old. Ask the person who invited you for a new one.',
    },
  },
  errorTitle: 'Error:',
  problemSummary: 'Your story was not sent yet. Please look at this:',
  problem: {
    missing: {
      story: 'Write here what happened. A few sentences are fine.',
      title: 'Give your story a title.',
      text: 'Fill in something here.',
      single: 'Choose what fits you.',
    },
    tooLong: (length: number, most: number) =>
      `This is too long: ${length.toLocaleString('en-GB')} characters. There is room for ${most.toLocaleString('en-GB')}. Make it a bit shorter.`,
    unknownOption: 'We do not know this answer. Choose one of the answers below.',
    bothNotApplicable: 'You chose ‘Does not fit here’ and also an answer. Choose one of the two.',
    notANumber: (least: number | undefined, most: number | undefined) =>
      least === undefined || most === undefined
        ? 'Fill in a number here.'
        : `Fill in a number from ${least} to ${most}.`,
    halfLaid: (stone: string) =>
      `You chose one of the two directions for ‘${stone}’. Choose the other one too.`,
    notADate: 'We cannot read this date. Write for example 31-12-2026.',
    reach: 'Choose who may read your story.',
  },
  notOpen: {
    title: 'You cannot tell a story here now',
    draft: 'This is not open yet. Please come back later.',
    closed: 'This is closed. No new stories can be told.',
    kept: 'What you wrote was not sent. You can read it below, so that you can keep it.',
    back: 'Did you tell your story before? With your return code you can still reach it.',
    toReturn: 'To my story',
  },
  thanks: {
    title: 'Thank you. We have your story.',
    again: 'We had this story already. It is here once. Want to change something? Use your code.',
    codeTitle: 'Keep your return code',
    codeLead:
      'These ten Dutch words take you back to your story. Only you have them. We cannot look them up.',
    waysTitle: 'How to keep the code',
    ways: 'Write down the words, take a photo, scan the square with another phone, or keep the link.',
    link: 'My story (keep this link)',
    card: 'Card to print',
    qr: 'QR code to your story',
    nextTitle: 'And now?',
    next: (reach: Reach) =>
      reach === 'counted'
        ? 'Nobody reads your story. Your answers count as soon as there are enough others.'
        : 'The team reads your story. They may ask you one question. You see it when you come back with your code.',
    onceMore: 'Your code once more',
    onceMoreLead: 'Do you have it? When you close this page, we will not show it again.',
    done: 'I have my code. To my story.',
    newTab: 'The links on this page open in a new tab.',
  },
};
