import type { Example } from '../example.ts';
import { QrImage } from './qr-image.tsx';

export const examples: Example[] = [
  { name: 'QR-code', content: <QrImage src="/terug/voorbeeld/qr.svg" label="QR-code naar je verhaal" /> },
];
