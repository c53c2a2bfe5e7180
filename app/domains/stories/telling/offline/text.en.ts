import type { OfflineWords } from './text.nl.ts';

/** The same in English; also for languages that have no words of their own yet. */
export const text: OfflineWords = {
  lines: {
    able: 'No connection for a while? You can go on telling here. Your story is then sent later, by itself.',
    insecure:
      'This page has no secure connection (https). So we do not keep what you type here, and you need a connection to send it.',
    blocked:
      'On this device we cannot keep what you type. You can tell your story, but leave this page open until you are done.',
    full: 'This device is full. What you type is not kept. You can go on, but leave this page open until you are done.',
    offline: 'You have no connection now. Just go on. Your story is sent when there is a connection again.',
    sending: 'Sending…',
    missing: 'Your story has not been sent yet. Fill in what is missing first: the cursor is there now.',
    stuck:
      'There is no connection, and on this device we cannot keep your story. Leave this page open and press send again later.',
    elsewhere: 'This story is open in another tab. Go on there.',
    restored: 'What you filled in before is here again.',
    emptied: 'Everything is empty. You can start again.',
  },
  again: 'Start again',
  undo: 'No, put it back',
  noScript:
    'JavaScript is off in this browser. So we do not keep what you type here, and you need a connection to send it.',
  draft: {
    title: 'You had already started here',
    since: 'Last on',
    goOn: 'Go on',
    throwAway: 'Start again',
    until: 'We keep this for fourteen days, on this device only. Nobody else can read it.',
  },
  waiting: {
    title: 'A story is waiting for a connection',
    since: 'Told on',
    explanation: 'It has not been sent yet. That happens by itself as soon as there is a connection.',
    tryNow: 'Try now',
    throwAway: 'Throw this story away',
  },
  told: {
    title: 'A story from this device has been sent',
    explanation: 'Was it yours? Then look at your return code and keep it.',
    show: 'Show my code',
    throwAway: 'I do not need the code',
  },
  refused: {
    title: 'A story from this device could not be sent',
    explanation: 'Was it yours? Then read why, and keep your text.',
    show: 'Read it again',
    throwAway: 'Throw this story away',
    kept: 'This story is still on this device. Copy the text if you want to keep it, and then throw it away here.',
  },
  waits: {
    title: 'Your story is waiting for a connection',
    lead: 'You are done. Your story has not been sent yet, because there is no connection now.',
    what: [
      'It is sent by itself as soon as there is a connection. Open this page again then: you will see your return code.',
      'Please do so within a week. After that some phones clear what a website kept.',
      'Until then your story is locked. Nobody can read it on this device, not even you.',
    ],
    tryNow: 'Try now',
    another: 'Tell another story',
  },
  earlier: {
    title: 'We already had your story',
    lead: 'This story arrived before. It is there once.',
    code: 'We showed your return code then. After a day we do not show it again, so that nobody else can use this device to reach your story.',
    toReturn: 'I have a code. To my story.',
  },
  unreadable: {
    title: 'We cannot open this story',
    lead: 'Your story arrived, but the lock does not fit any more. That can happen when the system of the team was repaired after you told it.',
    what: 'We are sorry. Ask the team whether you may tell it once more.',
  },
};
