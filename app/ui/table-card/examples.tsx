import type { Example } from '../example.ts';
import { InvitationCard } from '../invitation-card/invitation-card.tsx';
import { QrDrawing } from '../qr-image/qr-drawing.tsx';
import { TableCard } from './table-card.tsx';

const side = (
  <InvitationCard
    from="Buurtteam De Linde, Buurtteams Lindewaard"
    call="Vertel wat je meemaakte"
    subject="Na de steun: hoe was het voor jou?"
    qr={
      <QrDrawing
        address="https://zodat.example/vertel/nadesteun2"
        label="QR-code naar het Vertelpunt"
        paper
      />
    }
    how="Richt de camera van je telefoon op het blokje. Of ga naar:"
    address="zodat.example/vertel/nadesteun2"
    promise="Je naam is niet nodig. Jij kiest wie je verhaal mag lezen."
  />
);

export const examples: Example[] = [
  { name: 'Voor op de koffietafel', page: 'work', content: <TableCard front={side} back={side} /> },
];
