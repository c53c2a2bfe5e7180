import type { FieldProblem } from '../../../../platform/web/fields.ts';
import { FileField, Heading, Notice, Recorder, TextField, useLanguage } from '../../../../ui/index.ts';
import type { Round } from '../../../rounds/index.ts';
import { largestVoice, longestVoice } from '../limits.ts';
import { type MediaAgain, mediaFields, wordsId } from './read-media.ts';
import { mediaWords } from './words.ts';

interface MediaFieldsProps {
  round: Pick<Round, 'takesVoice' | 'takesPictures'>;
  problems: FieldProblem[];
  again: MediaAgain;
}

/** Beside the field for the story: speaking it, where the round takes that. */
export function VoiceField({ round, problems, again }: MediaFieldsProps) {
  const words = mediaWords(useLanguage());
  if (!round.takesVoice) return null;
  return (
    <>
      {again.lost.includes('voice') ? <Notice tone="attention" title={words.problem.again.voice} /> : null}
      <Recorder
        id={mediaFields.voice}
        name={mediaFields.voice}
        words={words.recorder}
        largest={largestVoice}
        longest={longestVoice}
        error={errorOf(problems, mediaFields.voice)}
      />
    </>
  );
}

/** After the story: a picture, and what can be seen on it. */
export function PictureField({ round, problems, again }: MediaFieldsProps) {
  const words = mediaWords(useLanguage());
  if (!round.takesPictures) return null;
  const { title, label, help, words: asked, wordsHelp } = words.picture;
  return (
    <div className="stack stack--m" data-step="picture">
      <Heading level={3}>{title}</Heading>
      {again.lost.includes('picture') ? (
        <Notice tone="attention" title={words.problem.again.picture} />
      ) : null}
      <FileField
        id={mediaFields.picture}
        name={mediaFields.picture}
        label={label}
        help={help}
        accept="image/jpeg,image/png,image/webp"
        error={errorOf(problems, mediaFields.picture)}
      />
      <TextField
        id={wordsId}
        name={mediaFields.words}
        label={asked}
        help={wordsHelp}
        value={again.words}
        error={errorOf(problems, wordsId)}
      />
    </div>
  );
}

function errorOf(problems: FieldProblem[], field: string): string | undefined {
  return problems.find((problem) => problem.field === field)?.message;
}
