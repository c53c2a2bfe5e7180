import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Tag } from '../tag/tag.tsx';
import { Row, Stack } from './stack.tsx';

export const examples: Example[] = [
  {
    name: 'Onder elkaar',
    content: (
      <Stack gap="s">
        <Paragraph>Eerst koffie.</Paragraph>
        <Paragraph>Dan het verhaal.</Paragraph>
      </Stack>
    ),
  },
  {
    name: 'Naast elkaar',
    content: (
      <Row>
        <Tag>Ontmoeten</Tag>
        <Tag>Vertellen</Tag>
        <Tag>Duiden</Tag>
      </Row>
    ),
  },
];
