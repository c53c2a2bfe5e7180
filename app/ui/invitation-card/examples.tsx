import type { Example } from '../example.ts';
import { QrDrawing } from '../qr-image/qr-drawing.tsx';
import { InvitationCard } from './invitation-card.tsx';

export const examples: Example[] = [
  {
    name: 'Kaart voor één keer',
    content: (
      <InvitationCard
        from="Buurtteam De Linde, Buurtteams Lindewaard"
        call="Vertel wat je meemaakte"
        subject="Na de steun: hoe was het voor jou?"
        qr={
          <QrDrawing
            address="https://zodat.example/vertel/nadesteun2?uitnodiging=7k3m2x9wqhr4ptv8"
            label="QR-code naar het Vertelpunt"
            paper
          />
        }
        how="Richt de camera van je telefoon op het blokje. Of ga naar:"
        address="zodat.example/vertel/nadesteun2"
        code={{ label: 'Deze code werkt één keer:', letters: '7k3m-2x9w-qhr4-ptv8' }}
        promise="Je naam is niet nodig. Jij kiest wie je verhaal mag lezen."
      />
    ),
  },
];
