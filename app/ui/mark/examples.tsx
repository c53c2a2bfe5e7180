import type { Example } from '../example.ts';
import { Mark } from './mark.tsx';

export const examples: Example[] = [{ name: 'Teken', content: <Mark /> }];
