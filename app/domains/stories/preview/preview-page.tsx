import {
  Button,
  Lead,
  Notice,
  Paragraph,
  ResidentPage,
  Row,
  renderDocument,
  Stack,
} from '../../../ui/index.ts';
import { type Language, type Question, questionsIn, type Round, roundIn } from '../../rounds/index.ts';
import { documentLanguage, tellingWords } from '../telling/languages.ts';
import { ReachField, ToldFields, toldModules } from '../telling/told-fields.tsx';
import { text } from './text.nl.ts';

interface PreviewPageProps {
  round: Round;
  questions: readonly Question[];
  space: { name: string; place: string };
  language: Language;
}

/** The telling page with everything a teller can try, in no form: there is nothing that could be sent. */
export function previewPage({ round, questions, space, language }: PreviewPageProps): string {
  const words = tellingWords(language);
  const { title, welcome } = roundIn(round, language);
  const asked = questionsIn(questions, language);
  return renderDocument({
    ...documentLanguage(language),
    title: `${text.mark}: ${title}`,
    stylesheet: 'resident',
    modules: toldModules(asked),
    children: (
      <ResidentPage title={title}>
        <Notice tone="info" title={text.mark}>
          <Paragraph>{text.explain}</Paragraph>
        </Notice>
        <Paragraph small>{words.by(space.name, space.place)}</Paragraph>
        {welcome.split(/\n\s*\n/).map((paragraph) => (
          <Lead key={paragraph}>{paragraph}</Lead>
        ))}
        <Stack gap="l">
          <ToldFields questions={asked} told={{ answers: {}, texts: {}, ways: {} }} problems={[]} />
          <ReachField reach={null} given={false} problems={[]} />
          <Row>
            <Button type="button" variant="primary">
              {words.send}
            </Button>
          </Row>
        </Stack>
      </ResidentPage>
    ),
  });
}
