import { EXAMPLE_PICTURE, type Example } from '../example.ts';
import { QrImage } from './qr-image.tsx';

export const examples: Example[] = [
  { name: 'Naar een verhaal', content: <QrImage src={EXAMPLE_PICTURE} label="QR-code naar je verhaal" /> },
];
