import { create } from 'qrcode';

interface QrDrawingProps {
  address: string;
  /** What the code leads to. */
  label: string;
  /** On paper it stands in line with the text: the sheet is the white around it. */
  paper?: boolean | undefined;
}

/**
 * A QR code drawn in the page itself: for paper, where a picture that is still on its way would stay white. Drawing one
 * takes a millisecond of the server. Error correction M: readable with a crease in the paper.
 */
export function QrDrawing({ address, label, paper = false }: QrDrawingProps) {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  // White around the code, in blocks. Four in the standard; every phone's camera is content with two.
  const margin = paper ? 0 : 2;
  const side = modules.size + 2 * margin;
  return (
    <svg
      className={paper ? 'qr-image qr-image--paper' : 'qr-image'}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={outline(modules.size, modules.data, margin)} fill="#000" />
    </svg>
  );
}

/** The dark blocks as bars, row by row: a bar of three blocks at (4, 2) is "M4 2h3v1h-3z". */
function outline(size: number, blocks: Uint8Array, margin: number): string {
  const bars: string[] = [];
  for (let row = 0; row < size; row += 1) {
    const line = blocks.subarray(row * size, (row + 1) * size).join('');
    for (const { index, 0: bar } of line.matchAll(/1+/g)) {
      bars.push(`M${index + margin} ${row + margin}h${bar.length}v1h-${bar.length}z`);
    }
  }
  return bars.join('');
}
