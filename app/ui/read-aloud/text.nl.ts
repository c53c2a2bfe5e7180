export const readAloudText = {
  read: 'Lees voor',
  stop: 'Stop',
  /** Where the device has a voice, but not one of its own for this language. */
  noVoice: 'Voorlezen kan hier niet: dit apparaat heeft geen eigen stem voor deze taal.',
};
