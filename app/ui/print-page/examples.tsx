import type { Example } from '../example.ts';
import { PrintSheet } from '../print-sheet/print-sheet.tsx';
import { PrintPage } from './print-page.tsx';

export const examples: Example[] = [
  {
    name: 'Een vel met de weg terug',
    page: 'work',
    content: (
      <PrintPage
        back={{ href: '/', label: 'Terug naar de ronde' }}
        help="Gebruik de printknop van je browser."
      >
        <PrintSheet>
          <h1 className="ams-heading ams-heading--1">Vertel wat je meemaakte</h1>
        </PrintSheet>
      </PrintPage>
    ),
  },
];
