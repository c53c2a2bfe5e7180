import type { Example } from '../example.ts';
import { StonesField } from './stones-field.tsx';

const question = {
  legend: 'Wie en wat was er om je heen?',
  help: 'Leg alleen neer wat erbij hoorde.',
  items: [
    { id: 'school', label: 'De school' },
    { id: 'buren', label: 'De buren' },
    { id: 'geld', label: 'Geld' },
    { id: 'familie', label: 'Mijn familie' },
  ],
  horizontal: { left: 'ver weg', right: 'dichtbij' },
  vertical: { bottom: 'licht', top: 'zwaar' },
  mayNotApply: true,
};

export const examples: Example[] = [
  { name: 'Nog leeg', content: <StonesField id="stones-leeg" name="leeg" {...question} /> },
  {
    name: 'Met stenen die er al liggen',
    content: (
      <StonesField
        id="stones-liggen"
        name="liggen"
        {...question}
        value={{ school: [840, 610], geld: [500, 980], familie: [120, 240] }}
      />
    ),
  },
  {
    name: 'Met een fout',
    content: (
      <StonesField
        id="stones-fout"
        name="fout"
        {...question}
        error="Kies voor ‘De school’ allebei de plekken, of geen van beide."
      />
    ),
  },
];
