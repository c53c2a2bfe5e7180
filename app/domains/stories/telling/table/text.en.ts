import type { TableWords } from './text.nl.ts';

/** The same in English; also for languages that have no words of their own yet. */
export const text: TableWords = {
  lines: {
    offline:
      'There is no connection now. You can tell your story all the same. You get your code at once, and it works as soon as your story has been sent.',
    insecure:
      'This tablet has no secure connection (https). So nobody can tell a story here while the connection is away.',
    sending: 'Sending…',
    missing: 'Your story has not been sent yet. Fill in what is missing first: the cursor is there now.',
    stuck:
      'Sending does not work, and this tablet cannot keep your story. Leave it as it is and call someone of the table.',
  },
  noScript:
    'JavaScript is off in this browser. You can tell your story, but close this tab after each teller, so that the next one sees nothing of it.',
  start: {
    begin: 'Start telling',
    cleared:
      'What you tell here does not stay on this tablet. After you, the next person starts with an empty page.',
    quiet:
      'Away for a moment? After five minutes we ask whether you are still there. If nobody answers, we clear everything two minutes later.',
  },
  stop: 'Stop and clear everything',
  still: {
    title: 'Are you still there?',
    explanation:
      'Nothing has happened for a while. In two minutes we clear what is here, so that the next person does not read it.',
    yes: 'Yes, I am still here',
    no: 'No, clear everything',
  },
  thanks: {
    title: 'Thank you. We have your story.',
    lead: 'With these ten words you get back to your story at home. Only you have them. We cannot look them up.',
    how: 'Take a photo of the words, scan the square with your own phone, or write them down.',
    qr: 'QR code to your story',
    after: 'Then they leave this screen, and we do not show them again.',
    done: 'I have my code',
  },
  card: {
    title: 'Thank you. Your story is ready to go.',
    lead: 'There is no connection now. Your story is sent as soon as there is one. Until then nobody can read it, not on this tablet either.',
    code: 'With this code you get back to your story. Only you have it. It works as soon as your story has been sent; that can take a few days.',
    how: 'Take a photo, scan the square with your own phone, or write down the letters and numbers.',
    letters: 'The letters and numbers of your code, in five groups',
    notAgain: 'Then the code leaves this screen. We cannot look it up.',
    done: 'I have my code',
  },
  staff: {
    title: 'For who helps at the table',
    waiting: 'Stories waiting for a connection:',
    refused: 'Stories that could not be sent:',
    sealed: 'Nobody can read them on this tablet. Keep the tablet on and the page open until all are gone.',
    refusedWhy: 'Mostly the round is closed then. Open the round again and try once more.',
    tryNow: 'Try to send now',
    throwAway: 'Throw away the stories that could not be sent',
  },
};
