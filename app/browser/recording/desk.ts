import type { RecorderAction } from '../../ui/recorder/words.ts';
import { listenAlong } from './hearing.ts';
import { Stopwatch } from './stopwatch.ts';
import { beginTaking, type Taking } from './taking.ts';
import { type DeskState, type View, viewOf } from './view.ts';
import { type VoiceField, voiceFieldOf } from './voice-field.ts';

/** Records into the file field of its place: start, pause, go on, done, throw away, and back again. */
export class Desk {
  readonly #view: View;
  readonly #field: VoiceField;
  readonly #longest: number;
  readonly #watch = new Stopwatch();
  #state: DeskState = 'empty';
  #taking: Taking | undefined;
  #deaf = () => {};
  #ticking: ReturnType<typeof setInterval> | undefined;

  constructor(place: HTMLElement) {
    this.#view = viewOf(place);
    this.#field = voiceFieldOf(place);
    this.#longest = Number(place.dataset.longest);
    const does: Record<RecorderAction, () => unknown> = {
      start: () => this.start(),
      pause: () => this.#pause(),
      resume: () => this.#resume(),
      done: () => this.#done('done'),
      remove: () => this.#remove(),
      undo: () => this.#undo(),
    };
    for (const button of place.querySelectorAll<HTMLElement>('[data-does]'))
      button.addEventListener('click', does[button.dataset.does as RecorderAction]);
    const { input } = this.#field;
    input.addEventListener('change', () => this.chosen());
    input.form?.addEventListener('restored', () => this.chosen());
    input.form?.addEventListener('submit', (event) => this.#sendAll(event), { capture: true });
  }

  async start(): Promise<void> {
    if (this.#taking !== undefined || this.#state === 'asking') return;
    this.#turn('asking', 'asking');
    this.#view.play(undefined);
    this.#watch.reset();
    try {
      const taking = await beginTaking((soFar) => this.#field.put(soFar, this.#watch.seconds));
      this.#taking = taking;
      // A call came in, or a plug was pulled: what was said is kept.
      taking.stream.getAudioTracks()[0]?.addEventListener('ended', () => this.#done('ended'));
      this.#listen(taking);
    } catch (error) {
      this.#turn('empty', whyNot(error));
    }
  }

  /** Someone chose a recording, or one was put back. */
  chosen(): void {
    if (this.#taking !== undefined || this.#field.isOwn()) return;
    const { file } = this.#field;
    this.#view.play(file);
    if (file === undefined) this.#turn('empty', '');
    else this.#turn('done', this.#field.isTooLarge() ? 'tooLarge' : 'done');
    if (file !== undefined && this.#view.player !== null)
      void this.#field.measure(this.#view.player).then((seconds) => this.#view.time(seconds));
  }

  async #pause(): Promise<void> {
    if (this.#taking === undefined) return;
    this.#rest();
    this.#turn('paused', 'paused');
    this.#view.play(await this.#field.put(await this.#taking.pause(), this.#watch.seconds));
  }

  #resume(): void {
    if (this.#taking === undefined) return;
    this.#view.play(undefined);
    this.#taking.resume();
    this.#listen(this.#taking);
  }

  async #done(says: 'done' | 'full' | 'ended'): Promise<void> {
    const made = this.#taking;
    if (made === undefined) return;
    this.#taking = undefined;
    this.#rest();
    this.#view.play(await this.#field.put(await made.stop(), this.#watch.seconds));
    this.#turn('done', says);
  }

  async #remove(): Promise<void> {
    await this.#taking?.stop();
    this.#taking = undefined;
    this.#field.empty();
    this.#view.play(undefined);
    this.#turn('removed', 'removed');
  }

  #undo(): void {
    this.#view.play(this.#field.putBack());
    this.#turn('done', 'done');
  }

  /** Who sends while it still records is done recording; the form goes on its way with all of it. */
  #sendAll(event: SubmitEvent): void {
    if (this.#taking === undefined) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const form = event.currentTarget as HTMLFormElement;
    void this.#done('done').then(() => form.requestSubmit(event.submitter));
  }

  #listen(taking: Taking): void {
    this.#watch.go();
    this.#deaf = listenAlong(taking.stream, this.#view.hear);
    this.#ticking = setInterval(() => this.#tick(), 500);
    this.#turn('recording', 'recording');
  }

  #rest(): void {
    this.#watch.pause();
    this.#deaf();
    clearInterval(this.#ticking);
    this.#view.time(this.#watch.seconds);
  }

  #tick(): void {
    const { seconds } = this.#watch;
    this.#view.time(seconds);
    if (seconds >= this.#longest) void this.#done('full');
    else if (seconds >= this.#longest - 60) this.#view.say('lastMinute');
  }

  #turn(state: DeskState, says: Parameters<View['say']>[0]): void {
    this.#state = state;
    this.#view.show(state);
    this.#view.say(says);
  }
}

function whyNot(error: unknown) {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError') return 'refused';
  return name === 'NotFoundError' ? 'noMicrophone' : 'failed';
}
