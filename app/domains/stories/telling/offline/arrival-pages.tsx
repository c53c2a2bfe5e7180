import { Lead, LinkButton, Paragraph, ResidentPage, renderDocument } from '../../../../ui/index.ts';
import type { Language } from '../../../rounds/index.ts';
import { documentLanguage } from '../languages.ts';
import { offlineWords } from './words.ts';

/** A sealed story that came in on an earlier day: it is there once, and its code is not shown again. */
export function cameEarlierPage(language: Language): string {
  const { earlier } = offlineWords(language);
  return renderDocument({
    ...documentLanguage(language),
    title: earlier.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={earlier.title}>
        <Lead>{earlier.lead}</Lead>
        <Paragraph>{earlier.code}</Paragraph>
        <LinkButton href="/terug" variant="secondary">
          {earlier.toReturn}
        </LinkButton>
      </ResidentPage>
    ),
  });
}

/** A sealed story that no key of the round opens. */
export function unreadablePage(language: Language): string {
  const { unreadable } = offlineWords(language);
  return renderDocument({
    ...documentLanguage(language),
    title: unreadable.title,
    stylesheet: 'resident',
    children: (
      <ResidentPage title={unreadable.title}>
        <Lead>{unreadable.lead}</Lead>
        <Paragraph>{unreadable.what}</Paragraph>
      </ResidentPage>
    ),
  });
}
