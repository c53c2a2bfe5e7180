import type { VoiceType } from './voice-type.ts';

/** What came with a story beside its words, before it is sealed. */
export interface OpenMedia {
  voice: { bytes: Uint8Array; contentType: VoiceType; seconds: number | null } | null;
  /** A JPEG of our own making, and what can be seen on it in the teller's words ('' when they wrote nothing). */
  picture: { bytes: Uint8Array; words: string } | null;
}

/** The same, ready to be stored. */
export interface SealedMedia {
  voice: { mediaId: string; contentType: VoiceType; seconds: number | null; sealed: Buffer } | null;
  picture: { mediaId: string; wordsSealed: Buffer | null; sealed: Buffer } | null;
}

/** What is with a story, without the bytes. */
export interface MediaOfStory {
  /** How long the recording is; null when its device did not say so. */
  voice: { seconds: number | null } | null;
  picture: { words: string } | null;
  /** What someone types out of the recording; null when nobody began. */
  typedOut: TypedOut | null;
}

/** A draft goes up in revision with each change; when it is done its words are in the story itself. */
export interface TypedOut {
  revision: number;
  draft: string;
  done: boolean;
}

/** What a list or a file says of the recording and the picture with a story. */
export interface ListedMedia {
  voice: { seconds: number | null } | null;
  picture: boolean;
}

export type MediaKind = 'voice' | 'picture';
