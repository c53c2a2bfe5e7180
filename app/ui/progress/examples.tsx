import type { Example } from '../example.ts';
import { Progress } from './progress.tsx';

export const examples: Example[] = [
  { name: 'Stap', content: <Progress id="progress-stap" value={2} max={4} label="Stap 2 van 4" /> },
];
