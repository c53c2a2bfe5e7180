import { asset } from '../assets.ts';
import { Button, type ButtonVariant } from '../button/button.tsx';
import { FileField } from '../file-field/file-field.tsx';
import { Heading } from '../heading/heading.tsx';
import { Paragraph } from '../paragraph/paragraph.tsx';
import type { RecorderAction, RecorderWords } from './words.ts';

interface RecorderProps {
  id: string;
  /** The recording goes along under this name, how many seconds it takes under `name.seconds`. */
  name: string;
  words: RecorderWords;
  /** The largest file that is taken, in bytes, and the longest recording that is made, in seconds. */
  largest: number;
  longest: number;
  error?: string | undefined;
}

const variants: Record<RecorderAction, ButtonVariant> = {
  start: 'secondary',
  done: 'secondary',
  resume: 'secondary',
  pause: 'tertiary',
  remove: 'tertiary',
  undo: 'tertiary',
};

/**
 * Tells a story aloud. What is recorded becomes the file of an ordinary file field, so that the form sends it; without
 * JavaScript, or where a browser cannot record, that field is what there is. The form needs
 * `encoding="multipart/form-data"`.
 */
export function Recorder({ id, name, words, largest, longest, error }: RecorderProps) {
  return (
    <section
      className="recorder"
      aria-labelledby={`${id}-title`}
      data-module="recorder"
      data-file={asset('recorder-desk.js')}
      data-largest={largest}
      data-longest={longest}
      data-says={JSON.stringify(words.says)}
    >
      <Heading level={3} id={`${id}-title`}>
        {words.title}
      </Heading>
      {words.lead.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
      <div className="recorder__desk" data-part="desk" hidden>
        <p className="recorder__clock" data-part="clock" hidden>
          <span className="ams-visually-hidden">{words.length} </span>
          <span role="timer" data-part="time">
            0:00
          </span>
          <progress className="recorder__level" max={100} value={0} aria-hidden="true" data-part="level" />
          <span data-part="hearing" />
        </p>
        <p className="ams-paragraph recorder__says" role="status" data-part="says" />
        {/* biome-ignore lint/a11y/useMediaCaption: it is the teller's own recording of a moment ago. */}
        <audio className="recorder__player" controls aria-label={words.player} data-part="player" hidden />
        <div className="row">
          {(Object.keys(variants) as RecorderAction[]).map((action) => (
            <span key={action} hidden={action !== 'start'} data-part={action}>
              <Button type="button" variant={variants[action]} attributes={{ 'data-does': action }}>
                {words.does[action]}
              </Button>
            </span>
          ))}
        </div>
      </div>
      <FileField
        id={id}
        name={name}
        label={words.file.label}
        help={words.file.help}
        accept="audio/*"
        capture
        error={error}
      />
      <input type="hidden" name={`${name}.seconds`} data-part="seconds" />
    </section>
  );
}
