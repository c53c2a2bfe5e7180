import type { FieldProblem, Fields } from '../../../../platform/web/fields.ts';
import type { Question, Round, Told } from '../../../rounds/index.ts';
import { storyText } from '../../story.ts';
import { fieldId } from '../../told/names.ts';
import { largestPicture, largestVoice, longestVoice } from '../limits.ts';
import type { OpenMedia } from '../media.ts';
import { type PictureProblem, remakePicture } from '../picture.ts';
import { voiceType } from '../voice-type.ts';
import { withoutTraces } from '../without-traces.ts';
import type { MediaWords } from './text.nl.ts';

/** The names of the fields, by which error links find them too. */
export const mediaFields = { voice: 'voice', picture: 'picture', words: 'picture.words' } as const;

/** The id of the field for the words; an id with a dot in it is hard to point at. */
export const wordsId = 'picture-words';

const longestWords = 300;

interface ReadMedia {
  media: OpenMedia;
  problems: FieldProblem[];
  /** To show the form again: what was typed, and which files have to be chosen anew. */
  again: MediaAgain;
}

export interface MediaAgain {
  words: string;
  lost: readonly ('voice' | 'picture')[];
}

export const nothingAgain: MediaAgain = { words: '', lost: [] };

/** Reads the recording and the picture that came with a form, in so far as the round takes them. */
export async function readMedia(
  round: Pick<Round, 'takesVoice' | 'takesPictures'>,
  fields: Fields,
  say: MediaWords['problem'],
): Promise<ReadMedia> {
  const sound = round.takesVoice ? fields.file(mediaFields.voice) : null;
  const image = round.takesPictures ? fields.file(mediaFields.picture) : null;
  const voice = sound === null ? null : await readVoice(sound, fields, say);
  const picture = image === null ? null : await readPicture(image, say);
  const words = fields.one(mediaFields.words).trim();
  const problems: FieldProblem[] = [];
  if (typeof voice === 'string') problems.push({ field: mediaFields.voice, message: voice });
  if (typeof picture === 'string') problems.push({ field: mediaFields.picture, message: picture });
  if (words.length > longestWords) problems.push({ field: wordsId, message: say.wordsTooLong });
  return {
    media: {
      voice: typeof voice === 'string' ? null : voice,
      picture: picture === null || typeof picture === 'string' ? null : { bytes: picture, words },
    },
    problems,
    again: {
      words,
      lost: [
        ...(sound === null ? [] : (['voice'] as const)),
        ...(image === null ? [] : (['picture'] as const)),
      ],
    },
  };
}

/** The recording, or what is wrong with it. */
async function readVoice(
  file: File,
  fields: Fields,
  say: MediaWords['problem'],
): Promise<OpenMedia['voice'] | string> {
  if (file.size > largestVoice) return say.voiceTooLarge(inMegabytes(file.size));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const contentType = voiceType(bytes);
  if (contentType === 'film') return say.voiceIsFilm;
  if (contentType === null) return say.voiceUnknown;
  return {
    bytes: withoutTraces(bytes, contentType),
    contentType,
    seconds: readSeconds(fields.one(`${mediaFields.voice}.seconds`)),
  };
}

/** How long a recording is its device says; it is only shown. */
function readSeconds(typed: string): number | null {
  const seconds = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  return seconds === 0 ? null : Math.min(seconds, longestVoice);
}

/** The picture made anew, or what is wrong with it. */
async function readPicture(file: File, say: MediaWords['problem']): Promise<Buffer | string> {
  if (file.size > largestPicture) return say.pictureTooLarge(inMegabytes(file.size));
  const made = await remakePicture(new Uint8Array(await file.arrayBuffer()));
  if (typeof made !== 'string') return made;
  return { unreadable: say.pictureUnreadable, 'too-many-pixels': say.picturePixels }[
    made satisfies PictureProblem
  ];
}

function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** The questions as they are asked where one may speak: a story in words is needed only when nothing was spoken. */
export function spokenInstead(questions: readonly Question[]): Question[] {
  return questions.map((question) =>
    question.kind === 'story' ? { ...question, required: false } : question,
  );
}

/** What is wrong when a story was neither written nor spoken, or null. */
export function problemWithoutStory(
  questions: readonly Question[],
  told: Told,
  say: MediaWords['problem'],
): FieldProblem | null {
  const asked = questions.find((question) => question.kind === 'story' && question.required);
  if (asked === undefined || storyText(questions, told) !== '') return null;
  return { field: fieldId(asked.id), message: say.storyOrVoice };
}
