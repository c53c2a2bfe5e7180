import type { RecorderAction, RecorderSays } from '../../ui/recorder/words.ts';
import { keepFocus } from './keep-focus.ts';
import { inMinutes } from './stopwatch.ts';

/** What a recorder can be in. */
export type DeskState = 'empty' | 'asking' | 'recording' | 'paused' | 'done' | 'removed';

const actionsIn: Record<DeskState, RecorderAction[]> = {
  empty: ['start'],
  asking: [],
  recording: ['done', 'pause'],
  paused: ['resume', 'done', 'remove'],
  done: ['remove'],
  removed: ['start', 'undo'],
};

export type View = ReturnType<typeof viewOf>;

/** The recorder as one sees it: its buttons, its clock, what it says, and the player to listen back. */
export function viewOf(place: HTMLElement) {
  const part = <Kind extends HTMLElement = HTMLElement>(name: string) =>
    place.querySelector<Kind>(`[data-part="${name}"]`);
  const words: Record<string, string> = JSON.parse(place.dataset.says ?? '{}');
  const player = part<HTMLAudioElement>('player');
  const level = part<HTMLProgressElement>('level');
  const focusNext = keepFocus(part('desk'));
  const write = (name: string, text: string) => {
    const target = part(name);
    // Only when it changes: a screen reader says it again each time it is written.
    if (target !== null && target.textContent !== text) target.textContent = text;
  };

  return {
    player,
    /** Shows the buttons of a state; when the one that was pressed is gone, the first of the others has the focus. */
    show(state: DeskState) {
      for (const action of Object.values(actionsIn).flat()) {
        const holder = part(action);
        if (holder !== null) holder.hidden = !actionsIn[state].includes(action);
      }
      const clock = part('clock');
      if (clock !== null) clock.hidden = !/recording|paused|done/.test(state);
      if (level !== null) level.hidden = state !== 'recording';
      if (state !== 'recording') write('hearing', '');
      const first = actionsIn[state][0];
      focusNext(first && part(first)?.querySelector('button'));
    },
    say: (line: RecorderSays | '') => write('says', line === '' ? '' : (words[line] ?? '')),
    time: (seconds: number) => write('time', inMinutes(seconds)),
    hear(loudness: number, heard: boolean) {
      if (level !== null) level.value = loudness;
      write('hearing', words[heard ? 'heard' : 'silent'] ?? '');
    },
    /** Gives what is there to the player, or takes it away. */
    play(file: File | undefined) {
      if (player === null) return;
      if (player.src !== '') URL.revokeObjectURL(player.src);
      player.hidden = file === undefined;
      if (file === undefined) player.removeAttribute('src');
      else player.src = URL.createObjectURL(file);
    },
  };
}
