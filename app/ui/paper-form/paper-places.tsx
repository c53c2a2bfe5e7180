import { speakTriad } from '../point-field/spoken.ts';
import { pointText } from '../point-field/text.nl.ts';
import { TRIAD_STOPS } from '../point-field/values.ts';
import { gridCells, letterOf } from '../typed-field/stones.ts';
import { paperText as text } from './text.nl.ts';

/** Eleven marks between two ends, 0 to 10. */
export function PaperScale({ left, right }: { left: string; right: string }) {
  const marks = Array.from({ length: 11 }, (_, mark) => mark);
  return (
    <div className="paper-scale">
      <p className="paper-question__help">{text.line}</p>
      <p className="paper-scale__ends">
        <span>{left}</span>
        <span>{right}</span>
      </p>
      <svg className="paper-scale__drawing" viewBox="0 0 1060 80" aria-hidden="true">
        <path className="paper-stroke" d="M30 26H1030" />
        {marks.map((mark) => (
          <g key={mark}>
            <circle className="paper-place" cx={30 + mark * 100} cy={26} r={17} />
            <text className="paper-small" x={30 + mark * 100} y={72}>
              {mark}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

const corners = [
  { x: 200, y: 30 },
  { x: 30, y: 320 },
  { x: 370, y: 320 },
] as const;

/** The same seven places as on screen, numbered in the triangle and in words beside it. */
export function PaperTriangle({ labels }: { labels: [string, string, string] }) {
  return (
    <div className="paper-triangle">
      <svg className="paper-triangle__drawing" viewBox="0 0 400 350" aria-hidden="true">
        <path className="paper-stroke" d={`M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />
        {TRIAD_STOPS.map((stop, at) => {
          const { x, y } = placeOf(stop);
          return (
            <g key={stop.join('-')}>
              <circle className="paper-place" cx={x} cy={y} r={24} />
              <text className="paper-number" x={x} y={y + 8}>
                {at + 1}
              </text>
            </g>
          );
        })}
      </svg>
      <div>
        <p className="paper-question__help">{text.triangle}</p>
        <ol className="paper-triangle__words">
          {TRIAD_STOPS.map((stop) => (
            <li key={stop.join('-')}>{speakTriad(stop, labels, pointText)}</li>
          ))}
        </ol>
      </div>
    </div>
  );
}

function placeOf(stop: readonly number[]): { x: number; y: number } {
  const at = (axis: 'x' | 'y') =>
    corners.reduce((sum, corner, index) => sum + (corner[axis] * (stop[index] ?? 0)) / 1000, 0);
  return { x: at('x'), y: at('y') };
}

interface PaperGridProps {
  items: readonly { id: string; label: string }[];
  horizontal: { left: string; right: string };
  vertical: { bottom: string; top: string };
}

/** Stones as letters, and a canvas of ten columns and ten rows to write them in. */
export function PaperGrid({ items, horizontal, vertical }: PaperGridProps) {
  const lines = Array.from({ length: gridCells + 1 }, (_, line) => 40 + line * 56);
  const d = lines.map((line) => `M${line} 6V566M40 ${line - 34}H600`).join('');
  return (
    <div className="paper-grid">
      <div>
        <p className="paper-question__help">{text.stones}</p>
        <ul className="paper-grid__stones">
          {items.map(({ id, label }, at) => (
            <li key={id}>
              <strong>{letterOf(at)}</strong> {label}
            </li>
          ))}
        </ul>
      </div>
      <div className="paper-grid__canvas">
        <p className="paper-grid__top">{vertical.top}</p>
        <p>{horizontal.left}</p>
        <svg className="paper-grid__drawing" viewBox="0 0 606 610" aria-hidden="true">
          <path className="paper-stroke paper-stroke--thin" d={d} />
          {Array.from({ length: gridCells }, (_, cell) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rendered once on the server, never reconciled
            <g key={cell}>
              <text className="paper-small" x={68 + cell * 56} y={598}>
                {cell}
              </text>
              <text className="paper-small" x={18} y={546 - cell * 56}>
                {cell}
              </text>
            </g>
          ))}
        </svg>
        <p>{horizontal.right}</p>
        <p className="paper-grid__top">{vertical.bottom}</p>
      </div>
    </div>
  );
}
