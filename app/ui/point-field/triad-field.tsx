import type { TriadShares } from '../../domains/rounds/question.ts';
import { useLanguage } from '../language.ts';
import { type PointFieldProps, PointGroup } from './point-field.tsx';
import { speakTriad } from './spoken.ts';
import { pointText } from './text.nl.ts';
import { pointWords } from './text.other.ts';
import { TRIAD_STOPS } from './values.ts';

interface TriadFieldProps extends PointFieldProps {
  corners: [string, string, string];
  /** Three shares that add up to 1000; `null` is "past hier niet"; absent is not answered. */
  value?: TriadShares | null | undefined;
}

/** A place between three corners. */
export function TriadField({ corners, value, ...field }: TriadFieldProps) {
  const text = pointWords(useLanguage());
  return (
    <PointGroup
      {...field}
      kind="triad"
      labels={corners}
      stops={TRIAD_STOPS}
      words={TRIAD_STOPS.map((stop) => speakTriad(stop, corners, text))}
      point={value}
    />
  );
}

/** A triad answer in words, for who reads the story. */
export function triadInWords(value: TriadShares, corners: [string, string, string]): string {
  return speakTriad(value, corners, pointText);
}
