/** A kind of recording that browsers play, as its content type. */
export type VoiceType = 'audio/webm' | 'audio/ogg' | 'audio/mp4' | 'audio/mpeg' | 'audio/wav';

/**
 * What kind of recording a file is, from what is in it: its name and what a browser says of it are not trusted. A film
 * is told apart, because there is more on it than a voice; null is anything else.
 */
export function voiceType(file: Uint8Array): VoiceType | 'film' | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const at = (text: string, place: number) => bytes.toString('latin1', place, place + text.length) === text;
  if (bytes.length < 16) return null;
  if (at('\x1aE\xdf\xa3', 0)) return webmType(bytes);
  if (at('ftyp', 4)) return mp4Type(bytes);
  if (at('OggS', 0)) return hasOggFilm(bytes) ? 'film' : 'audio/ogg';
  if (at('RIFF', 0) && at('WAVE', 8)) return 'audio/wav';
  return isMp3(bytes) ? 'audio/mpeg' : null;
}

/** The names of picture tracks in Matroska stand in its first kilobytes. */
function webmType(bytes: Buffer): VoiceType | 'film' | null {
  const beginning = bytes.toString('latin1', 0, 4_096);
  if (!beginning.includes('webm')) return null;
  return /V_(VP|AV1|MPEG|THEORA|UNCOMPRESSED)/.test(beginning) ? 'film' : 'audio/webm';
}

const mp4Brands = /^(M4A |M4B |M4V |isom|iso\d|mp4\d|dash|MSNV|qt {2}|opus)/;

/** ISO/IEC 14496-12: a track says in its `hdlr` box what it is; `vide` is a picture that moves. */
function mp4Type(bytes: Buffer): VoiceType | 'film' | null {
  if (!mp4Brands.test(bytes.toString('latin1', 8, 12))) return null;
  for (let place = bytes.indexOf('hdlr'); place !== -1; place = bytes.indexOf('hdlr', place + 4)) {
    if (bytes.toString('latin1', place + 12, place + 16) === 'vide') return 'film';
  }
  return 'audio/mp4';
}

function hasOggFilm(bytes: Buffer): boolean {
  return /\x80theora|OVP80/.test(bytes.toString('latin1', 0, 4_096));
}

/** A tag in front, or the eleven bits that begin each frame, of layer III. */
function isMp3(bytes: Buffer): boolean {
  if (bytes.toString('latin1', 0, 3) === 'ID3') return true;
  const second = bytes[1] ?? 0;
  return bytes[0] === 0xff && (second & 0xe0) === 0xe0 && (second & 0x06) === 0x02;
}
