import type { Example } from '../example.ts';
import { Tag } from './tag.tsx';

export const examples: Example[] = [{ name: 'Label', content: <Tag>Loopt tot 12 december</Tag> }];
