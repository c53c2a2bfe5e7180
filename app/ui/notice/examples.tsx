import type { Example } from '../example.ts';
import { Paragraph } from '../paragraph/paragraph.tsx';
import { Notice } from './notice.tsx';

export const examples: Example[] = [
  {
    name: 'Om te weten',
    content: (
      <Notice tone="info" title="Je hoeft je naam niet te noemen">
        <Paragraph>Ook namen van anderen kun je beter weglaten.</Paragraph>
      </Notice>
    ),
  },
  {
    name: 'Gelukt',
    content: (
      <Notice tone="success" title="Je verhaal is bewaard">
        <Paragraph>Schrijf je code op. Daarmee kun je het altijd terugnemen.</Paragraph>
      </Notice>
    ),
  },
  {
    name: 'Let op',
    content: (
      <Notice tone="attention" title="Deze ronde sluit vrijdag">
        <Paragraph>Daarna kun je je verhaal nog wel veranderen of terugnemen.</Paragraph>
      </Notice>
    ),
  },
];
