import type { Example } from '../example.ts';
import { QrDrawing } from '../qr-image/qr-drawing.tsx';
import { Poster } from './poster.tsx';

export const examples: Example[] = [
  {
    name: 'Poster van een Vertelpunt',
    content: (
      <Poster
        from="Buurtteam De Linde"
        call="Vertel wat je meemaakte"
        subject="Na de steun: hoe was het voor jou?"
        qr={
          <QrDrawing
            address="https://zodat.example/vertel/nadesteun2"
            label="QR-code naar het Vertelpunt"
            paper
          />
        }
        how="Richt de camera van je telefoon op het blokje. Of typ dit adres in:"
        address="zodat.example/vertel/nadesteun2"
        promise="Je naam is niet nodig."
      />
    ),
  },
];
