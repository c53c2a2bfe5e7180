import type { FieldProblem } from '../../../platform/web/fields.ts';
import {
  Button,
  DefinitionList,
  Form,
  Heading,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Quote,
  ReadBack,
  ResidentPage,
  Row,
  renderDocument,
  Stack,
} from '../../../ui/index.ts';
import type { StoryPoint, Told } from '../../rounds/index.ts';
import { answersInWords } from '../answer-words.ts';
import type { Reach } from '../reach.ts';
import { storyText, titleText } from '../story.ts';
import { ReachField, ToldFields, toldModules } from '../telling/told-fields.tsx';
import { approvalPath, borrowed } from './addresses.ts';
import { text } from './text.nl.ts';
import type { Waiting } from './waiting.ts';

interface ReadBackProps {
  point: StoryPoint;
  waiting: Waiting;
  /** On the device of who wrote it down. */
  here: boolean;
  key: string;
  /** Stands for the words that are on screen. */
  seen: string;
  reach: Reach | null;
  given: boolean;
  changed: boolean;
  problems: FieldProblem[];
}

/** What was written down, large and in words, and the three things its teller can say to it. */
export function readBackPage(props: ReadBackProps): string {
  const { point, waiting, here, key, seen, reach, given, changed, problems } = props;
  const path = approvalPath(point.round.pointKey, waiting.code);
  const query = here ? `?${borrowed}` : '';
  return renderDocument({
    title: problems.length > 0 ? `${text.readBack.errorTitle} ${text.readBack.title}` : text.readBack.title,
    stylesheet: 'resident',
    modules: problems.length > 0 ? ['error-focus'] : [],
    children: (
      <ResidentPage title={text.readBack.title} errors={problems} errorTitle={text.readBack.problemSummary}>
        {changed ? <Notice tone="success" title={text.readBack.changed} /> : null}
        <Lead>{text.readBack.lead}</Lead>
        <Paragraph small>{text.readBack.from(point.spaceName)}</Paragraph>
        <Words waiting={waiting} />
        <Stack as="section" gap="l" labelledBy="klopt">
          <Heading level={2} id="klopt">
            {text.readBack.right}
          </Heading>
          <Form action={`${path}/goedkeuring${query}`}>
            <input type="hidden" name="key" value={key} />
            <input type="hidden" name="seen" value={seen} />
            <ReachField reach={reach} given={given} problems={problems} />
            <Row>
              <Button variant="primary">{text.readBack.yes}</Button>
              <LinkButton href={`${path}/wijzigen${query}`} variant="secondary">
                {text.readBack.change}
              </LinkButton>
              <Button variant="secondary" attributes={{ formAction: `${path}/verwijdering${query}` }}>
                {text.readBack.no}
              </Button>
            </Row>
            <Paragraph small>{text.readBack.noHelp}</Paragraph>
          </Form>
        </Stack>
      </ResidentPage>
    ),
  });
}

function Words({ waiting: { questions, told } }: { waiting: Waiting }) {
  const title = titleText(questions, told);
  const answers = answersInWords(questions, told);
  return (
    <ReadBack>
      <Stack as="article">
        {title === '' ? null : <Heading level={2}>{title}</Heading>}
        <Quote text={storyText(questions, told)} />
      </Stack>
      {answers.length === 0 ? null : (
        <Stack as="section" labelledBy="gekozen">
          <Heading level={2} id="gekozen">
            {text.readBack.chosen}
          </Heading>
          <DefinitionList items={answers.map(({ name, answer }) => ({ term: name, description: answer }))} />
        </Stack>
      )}
    </ReadBack>
  );
}

interface ChangeProps {
  point: StoryPoint;
  waiting: Waiting;
  here: boolean;
  told: Told;
  problems: FieldProblem[];
}

/** The questions again, filled with what was written down. */
export function changeDraftPage({ point, waiting, here, told, problems }: ChangeProps): string {
  const path = approvalPath(point.round.pointKey, waiting.code);
  const query = here ? `?${borrowed}` : '';
  const { title } = text.change;
  return renderDocument({
    title: problems.length > 0 ? `${text.readBack.errorTitle} ${title}` : title,
    stylesheet: 'resident',
    modules: [...toldModules(waiting.questions), ...(problems.length > 0 ? ['error-focus'] : [])],
    children: (
      <ResidentPage title={title} errors={problems} errorTitle={text.change.problemSummary}>
        <Lead>{text.change.lead}</Lead>
        <Form action={`${path}/wijziging${query}`}>
          <ToldFields questions={waiting.questions} told={told} problems={problems} />
          <Row>
            <Button variant="primary">{text.change.keep}</Button>
            <LinkButton href={`${path}${query}`} variant="tertiary">
              {text.change.cancel}
            </LinkButton>
          </Row>
        </Form>
      </ResidentPage>
    ),
  });
}
