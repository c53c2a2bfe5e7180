import type { Example } from '../example.ts';
import { TextToCopy } from './text-to-copy.tsx';

export const examples: Example[] = [
  {
    name: 'Code voor een site',
    content: (
      <TextToCopy
        id="code"
        label="Code voor je site"
        help="Plak dit op de plek waar mensen kunnen vertellen."
        text={
          '<iframe\n  src="https://zodat.example/vertel/nadesteun2/inbed"\n  title="Vertel wat je meemaakte"></iframe>'
        }
      />
    ),
  },
];
