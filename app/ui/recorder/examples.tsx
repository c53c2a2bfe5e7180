import type { Example } from '../example.ts';
import { Recorder } from './recorder.tsx';
import { VoicePlayer } from './voice-player.tsx';
import type { RecorderWords } from './words.ts';

const words: RecorderWords = {
  title: 'Vertel het liever hardop',
  lead: ['Je mag je verhaal ook inspreken. Dan hoef je niets te schrijven.'],
  file: { label: 'Of kies een opname', help: 'Hoogstens 12 MB.' },
  does: {
    start: 'Begin met opnemen',
    pause: 'Pauze',
    resume: 'Ga verder',
    done: 'Klaar',
    remove: 'Gooi de opname weg',
    undo: 'Toch niet, zet terug',
  },
  length: 'Zo lang is je opname:',
  player: 'Je opname',
  says: {
    loading: 'Even wachten.',
    asking: 'Je browser vraagt of je microfoon aan mag.',
    recording: 'De opname loopt. Vertel maar.',
    paused: 'Pauze.',
    done: 'Je opname staat klaar.',
    lastMinute: 'Je hebt nog één minuut.',
    full: 'Langer dan tien minuten kan niet.',
    heard: 'We horen je',
    silent: 'We horen niets',
    ended: 'De microfoon ging uit.',
    removed: 'De opname is weg.',
    refused: 'Je microfoon mag niet aan.',
    noMicrophone: 'We vinden geen microfoon.',
    failed: 'Opnemen lukt hier niet.',
    tooLarge: 'Deze opname is te groot.',
  },
};

/** A tenth of a second of silence. */
const SILENCE = `data:audio/wav;base64,UklGRrQAAABXQVZFZm10IBAAAAABAAEA6AMAANAHAAACABAAZGF0YZAAAAAA${'A'.repeat(190)}=`;

export const examples: Example[] = [
  {
    name: 'Inspreken',
    content: <Recorder id="recorder" name="opname" words={words} largest={12_000_000} longest={600} />,
  },
  {
    name: 'Beluisteren',
    content: (
      <VoicePlayer src={SILENCE} label="Het gesproken verhaal" caption="Gesproken verhaal, 3 minuten" />
    ),
  },
];
