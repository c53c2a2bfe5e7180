import type { Example } from '../example.ts';
import { QrImage } from './qr-image.tsx';

/** A drawing in the place of a code, so that the page of components needs no server. */
const DRAWING =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 3'%3E%3Cpath d='M0 0h1v1H0zm2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0zm2 0h1v1H2z'/%3E%3C/svg%3E";

export const examples: Example[] = [
  { name: 'Naar een verhaal', content: <QrImage src={DRAWING} label="QR-code naar je verhaal" /> },
];
