import { useLanguage } from '../language.ts';
import { readAloudWords } from './text.other.ts';

/**
 * Reading aloud by a voice of the device itself. The browser module puts a button beside everything that is marked
 * with `data-read` or `data-step`; this line stands where it says that there is no such voice.
 */
export function ReadAloud() {
  const text = readAloudWords(useLanguage());
  return (
    <p
      className="ams-paragraph ams-paragraph--small"
      data-module="read-aloud"
      data-start={text.read}
      data-stop={text.stop}
      hidden
    >
      {text.noVoice}
    </p>
  );
}
