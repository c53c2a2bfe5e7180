import { Paragraph } from '../paragraph/paragraph.tsx';

interface VoicePlayerProps {
  src: string;
  /** What one hears: the name of the player for screen readers. */
  label: string;
  /** Such as how long it is. */
  caption?: string | undefined;
}

/** A spoken story. The browser's own player: everyone knows theirs, and it works by keyboard. */
export function VoicePlayer({ src, label, caption }: VoicePlayerProps) {
  return (
    <div className="voice-player">
      {/* biome-ignore lint/a11y/useMediaCaption: what is said is typed out in the page itself, by a person. */}
      <audio className="voice-player__audio" controls preload="metadata" src={src} aria-label={label} />
      {caption === undefined ? null : <Paragraph small>{caption}</Paragraph>}
    </div>
  );
}
