import type { MediaWords } from './text.nl.ts';

export const text: MediaWords = {
  recorder: {
    title: 'Rather tell it out loud',
    lead: [
      'You may also speak your story. Then you do not have to write anything.',
      'Please note: people who know you may recognise your voice. If you do not want that, write it down instead.',
      'Only people of the team can hear you, and only if they may read your story. Sometimes one of them types it out. You can take your voice back later.',
    ],
    file: {
      label: 'Or send a recording',
      help: 'One you make with your phone, or already have. At most 12 MB and ten minutes.',
    },
    does: {
      start: 'Start recording',
      pause: 'Pause',
      resume: 'Go on',
      done: 'Done',
      remove: 'Throw the recording away',
      undo: 'No, put it back',
    },
    length: 'The length of your recording:',
    player: 'Listen to your recording',
    says: {
      loading: 'One moment…',
      asking: 'Your phone or computer asks whether the microphone may be used. Choose yes.',
      recording: 'Recording. Go ahead.',
      paused: 'Paused. You can listen back or go on.',
      done: 'Your recording is ready. It goes along when you send your story.',
      lastMinute: 'You have one more minute.',
      full: 'The recording is full: ten minutes. It is ready and goes along when you send your story.',
      heard: 'We can hear you.',
      silent: 'We hear nothing. Speak a little louder, or come closer.',
      ended: 'The microphone went off. What you told is ready.',
      removed: 'The recording is gone.',
      refused:
        'The microphone may not be used. You can change that in your browser, for this page. Or write your story down.',
      noMicrophone: 'We cannot find a microphone. Send a recording, or write your story down.',
      failed: 'Recording does not work now. Send a recording, or write your story down.',
      tooLarge: 'This recording is too large. At most 12 MB fits. Choose a shorter one.',
    },
  },
  picture: {
    title: 'A picture with it',
    label: 'Choose or take a picture',
    help: 'You do not have to. Do not show other people so that they can be recognised. We take off where and when it was made.',
    words: 'What can be seen on the picture?',
    wordsHelp: 'So that people who do not see well know what is on it.',
  },
  problem: {
    storyOrVoice: 'Write here what happened, or speak it. A few sentences are fine.',
    voiceUnknown: 'We cannot play this recording. Choose another one, or write your story down.',
    voiceIsFilm: 'This is a film. We only want your voice. Choose a recording with sound only.',
    voiceTooLarge: (megabytes) =>
      `This recording is too large: ${megabytes} MB. At most 12 MB fits. Choose a shorter one.`,
    pictureUnreadable: 'We cannot open this picture. Choose another one. JPEG, PNG and WebP work.',
    pictureTooLarge: (megabytes) =>
      `This picture is too large: ${megabytes} MB. At most 15 MB fits. Choose a smaller one.`,
    picturePixels: 'This picture is too large to open. Choose a smaller one.',
    wordsTooLong: 'This is too long. At most 300 characters fit.',
    again: {
      voice: 'Is your recording no longer there? Then choose it again. A browser cannot keep it.',
      picture: 'Is your picture no longer there? Then choose it again. A browser cannot keep it.',
    },
  },
};
