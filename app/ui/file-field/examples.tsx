import type { Example } from '../example.ts';
import { FileField } from './file-field.tsx';

export const examples: Example[] = [
  {
    name: 'Verhalen inlezen',
    content: (
      <FileField
        id="file-field-verhalen"
        name="verhalen"
        label="Bestand met verhalen"
        help="Een CSV-bestand, met één verhaal per rij."
        accept=".csv,text/csv"
      />
    ),
  },
];
