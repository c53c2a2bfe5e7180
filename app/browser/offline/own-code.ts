import { create } from 'qrcode';

/** Crockford's base32, as the server's codes are written: no I, L, O or U. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** A return code that a tablet makes by itself: 130 random bits in 26 letters, like those the server makes. */
export function makeOwnCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(26));
  return Array.from(bytes, (byte) => alphabet.charAt(byte & 31)).join('');
}

/** The code in five groups that can be written down: "7K2QD", "9XWRM", … */
export function groupsOf(code: string): string[] {
  return code.toUpperCase().match(/.{5}(?=.{5})|.+$/g) ?? [];
}

/** The QR code of an address as a drawing of one dark path on white, with a quiet border of four blocks. */
export function drawQrCode(address: string, label: string): SVGSVGElement {
  const { size, data } = create(address, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let place = 0; place < data.length; place += 1) {
    if (data[place]) path += `M${(place % size) + 4} ${Math.floor(place / size) + 4}h1v1h-1z`;
  }
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const attributes = {
    viewBox: `0 0 ${size + 8} ${size + 8}`,
    class: 'qr-image',
    role: 'img',
    'aria-label': label,
  };
  for (const [name, value] of Object.entries(attributes)) drawing.setAttribute(name, value);
  const blocks = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  blocks.setAttribute('d', path);
  drawing.append(blocks);
  return drawing;
}
