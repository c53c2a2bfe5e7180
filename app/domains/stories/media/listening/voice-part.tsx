import type { ReactNode } from 'react';
import { Paragraph, Picture, Quote, Stack, VoicePlayer } from '../../../../ui/index.ts';
import type { MediaOfStory } from '../media.ts';
import { text } from './text.nl.ts';

interface StoryPartProps {
  /** The words of the story, '' when there are none. */
  words: string;
  media: MediaOfStory;
  /** Where the story is: recording and picture are under it. */
  here: string;
  /** Stands right below the player: where one types out what one hears. */
  typing: ReactNode;
}

/** A story as its circle has it: to listen to, to read, or both, with its picture. */
export function StoryPart({ words, media, here, typing }: StoryPartProps) {
  const { voice, picture, typedOut } = media;
  const silent = words === '' && voice === null;
  return (
    <>
      {voice === null ? null : (
        <VoicePlayer src={`${here}/opname`} label={text.player} caption={text.spoken(voice.seconds)} />
      )}
      {typing}
      {silent ? <Paragraph>{text.voiceGone}</Paragraph> : null}
      {words === '' ? null : (
        <Stack gap="s">
          <Quote text={words} />
          {typedOut?.done ? <Paragraph small>{text.typedOut}</Paragraph> : null}
        </Stack>
      )}
      {picture === null ? null : <PicturePart src={`${here}/foto`} words={picture.words} />}
    </>
  );
}

/** What is on it stands below it in words as well: who cannot see it is not the only one who wonders. */
export function PicturePart({ src, words }: { src: string; words: string }) {
  return <Picture src={src} alt={words || text.picture.withoutWords} caption={text.picture.caption(words)} />;
}
