import type { FieldProblem, Fields } from '../../../platform/web/fields.ts';
import type { StoryPoint, Told } from '../../rounds/index.ts';
import type { OpenMedia } from '../media/media.ts';
import { problemWithoutStory, readMedia, spokenInstead } from '../media/telling/read-media.ts';
import { mediaWords } from '../media/telling/words.ts';
import { isReach } from '../reach.ts';
import { readTold } from '../told.ts';
import { invitationHash } from './invited.ts';
import { pointIn, tellingWords } from './languages.ts';
import type { Arrival } from './telling-document.tsx';
import type { TellingFormProps } from './telling-page.tsx';

/** A form as it was sent, to show it again. */
export type TypedForm = Omit<TellingFormProps, keyof Arrival | 'publicKey'>;

interface ReadForm {
  toKeep: Told;
  media: OpenMedia;
  form: TypedForm;
}

/** What was typed, with everything that is wrong with it; and what of it is kept when nothing is. */
export async function readForm(point: StoryPoint, arrival: Arrival, fields: Fields): Promise<ReadForm> {
  const words = tellingWords(arrival.language);
  const { questions } = pointIn(point, arrival.language);
  const { takesVoice } = point.round;
  const { told, typed, problems } = readTold(
    takesVoice ? spokenInstead(questions) : questions,
    fields,
    words.problem,
  );
  const say = mediaWords(arrival.language).problem;
  const { media, again, problems: ofMedia } = await readMedia(point.round, fields, say);
  const silent = takesVoice && media.voice === null && !ofMedia.some(({ field }) => field === 'voice');
  const missing = silent ? problemWithoutStory(questions, typed, say) : null;
  const reach = fields.one('reach');
  const wrong: FieldProblem[] = [...(missing === null ? [] : [missing]), ...problems, ...ofMedia];
  if (!isReach(reach)) wrong.push({ field: 'reach', message: words.problem.reach });
  const code = arrival.invitation.trim();
  const none = code === '' && point.round.entry === 'invited';
  if (none || (code !== '' && invitationHash(code) === null)) {
    const message = words.invitation.problem[none ? 'missing' : 'unknown'];
    wrong.unshift({ field: 'invitation', message });
  }
  const rest = { reach: isReach(reach) ? reach : null, given: fields.one('given') !== '', problems: wrong };
  return { toKeep: told, media, form: { told: typed, ...rest, media: again } };
}
