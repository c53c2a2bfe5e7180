import type { SpaceVisit } from '../../platform/web/visit.ts';
import { dayInWords } from '../../ui/day.ts';
import {
  Button,
  Form,
  Heading,
  LinkButton,
  Paragraph,
  QrImage,
  Row,
  renderDocument,
  Stack,
  Tag,
  TextLink,
  WorkPage,
} from '../../ui/index.ts';
import { workPageFrame } from '../spaces/index.ts';
import { mayHost } from './host.ts';
import type { Question } from './question.ts';
import { QuestionOverview } from './question-overview.tsx';
import type { Round } from './round.ts';
import { text } from './text.nl.ts';

export interface RoundPageProps {
  round: Round;
  questions: readonly Question[];
  baseUrl: string;
}

export function roundPage(visit: SpaceVisit, { round, questions, baseUrl }: RoundPageProps): string {
  const address = `${baseUrl}/vertel/${round.pointKey}`;
  const here = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  return renderDocument({
    title: round.title,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={round.title}
        {...workPageFrame(visit, 'vertellen')}
        breadcrumbs={[{ label: text.list.title, href: `/ruimte/${visit.space.spaceId}/vertellen` }]}
      >
        <Row>
          <Tag>{text.state[round.state]}</Tag>
          {round.closesOn === null || round.state === 'closed' ? null : (
            <span>{text.page.until(dayInWords(round.closesOn))}</span>
          )}
        </Row>
        {round.state === 'draft' ? <StateForms visit={visit} round={round} here={here} /> : null}
        <Row>
          <LinkButton href={`${here}/verhalen`} variant={round.state === 'draft' ? 'secondary' : 'primary'}>
            {text.page.read}
          </LinkButton>
        </Row>
        {round.state === 'open' ? (
          <Stack as="section" labelledBy="zo-komen">
            <Heading level={2} id="zo-komen">
              {text.page.howToTell}
            </Heading>
            <Paragraph>
              {text.page.link}: <TextLink href={`/vertel/${round.pointKey}`}>{address}</TextLink>
            </Paragraph>
            <QrImage src={`${here}/qr.svg`} label={text.page.qr} />
            <Row>
              <LinkButton href={mayHost(visit) ? `${here}/uitnodigen` : `${here}/poster`} variant="secondary">
                {mayHost(visit) ? text.page.ways : text.page.poster}
              </LinkButton>
            </Row>
          </Stack>
        ) : null}
        {mayHost(visit) ? (
          <Row>
            <TextLink href={`${here}/wijziging`}>{text.page.change}</TextLink>
            <TextLink href={`${here}/invoer`}>{text.page.bring}</TextLink>
          </Row>
        ) : null}
        {round.state === 'draft' ? null : <StateForms visit={visit} round={round} here={here} />}
        <QuestionOverview title={text.page.questions} questions={questions} />
      </WorkPage>
    ),
  });
}

/** Opening, closing and opening again: what a host can do with the round as it stands. */
function StateForms({ visit, round, here }: { visit: SpaceVisit; round: Round; here: string }) {
  if (!mayHost(visit)) return null;
  const [action, title, help, label] =
    round.state === 'open'
      ? ['afsluiting', text.page.closeTitle, text.page.closeHelp, text.page.close]
      : [
          'opening',
          round.state === 'draft' ? text.page.openTitle : text.page.reopenTitle,
          text.page.openHelp,
          round.state === 'draft' ? text.page.open : text.page.reopen,
        ];
  return (
    <Stack as="section" labelledBy="stand">
      <Heading level={2} id="stand">
        {title}
      </Heading>
      <Paragraph>{help}</Paragraph>
      <Form action={`${here}/${action}`} csrf={visit.formKey}>
        <Row>
          <Button variant={round.state === 'draft' ? 'primary' : 'secondary'}>{label}</Button>
        </Row>
      </Form>
    </Stack>
  );
}
