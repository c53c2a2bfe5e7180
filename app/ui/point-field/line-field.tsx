import { useLanguage } from '../language.ts';
import { type PointFieldProps, PointGroup } from './point-field.tsx';
import { speakLine } from './spoken.ts';
import { pointText } from './text.nl.ts';
import { pointWords } from './text.other.ts';
import { LINE_STOPS } from './values.ts';

interface LineFieldProps extends PointFieldProps {
  left: string;
  right: string;
  /** From 0 (left) to 1000 (right); `null` is "past hier niet"; absent is not answered. */
  value?: number | null | undefined;
}

/** A place between two ends. */
export function LineField({ left, right, value, ...field }: LineFieldProps) {
  const text = pointWords(useLanguage());
  return (
    <PointGroup
      {...field}
      kind="line"
      labels={[left, right]}
      stops={LINE_STOPS}
      words={LINE_STOPS.map((stop) => speakLine(stop, [left, right], text))}
      point={typeof value === 'number' ? [value] : value}
    />
  );
}

/** A line answer in words, for who reads the story. */
export function lineInWords(value: number, left: string, right: string): string {
  return speakLine([value], [left, right], pointText);
}
