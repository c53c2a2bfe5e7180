import { toString as drawQrCode } from 'qrcode';

/**
 * The QR code of an address as SVG text, with a description for who cannot see it. Error correction M: readable
 * from a poster with a crease in it, without more blocks than a phone's camera likes.
 */
export async function qrCode(address: string): Promise<string> {
  return drawQrCode(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
}
