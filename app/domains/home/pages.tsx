import {
  Card,
  CardGrid,
  Heading,
  Lead,
  LinkButton,
  Paragraph,
  ResidentPage,
  Row,
  renderDocument,
  Stack,
  Steps,
} from '../../ui/index.ts';
import { text } from './text.nl.ts';

/** The first page: what this is for, and the one step for each kind of visitor. */
export function homePage({ demo, pointKey }: { demo: boolean; pointKey: string | null }): string {
  return renderDocument({
    title: `${text.title} · Zodat`,
    stylesheet: 'work',
    children: (
      <ResidentPage title={text.title} wide>
        <Lead>{text.lead}</Lead>
        <Paragraph>{text.promise}</Paragraph>
        <CardGrid>
          <Card title={text.tellTitle} level={2}>
            <Paragraph>{text.tell}</Paragraph>
          </Card>
          <Card title={text.tellerTitle} level={2}>
            <Paragraph>{text.teller}</Paragraph>
            <Row>
              <LinkButton href="/terug" variant="primary">
                {text.toStory}
              </LinkButton>
            </Row>
          </Card>
          <Card title={text.workerTitle} level={2}>
            <Paragraph>{text.worker}</Paragraph>
            <Row>
              <LinkButton href="/aanmelden" variant="primary">
                {text.signIn}
              </LinkButton>
            </Row>
          </Card>
          {demo ? <DemoCard pointKey={pointKey} /> : null}
        </CardGrid>
        <Stack as="section" labelledBy="kring">
          <Heading level={2} id="kring">
            {text.cycleTitle}
          </Heading>
          <Steps
            items={text.cycle.map(([part, meaning]) => (
              <>
                <strong>{part}.</strong> {meaning}
              </>
            ))}
          />
        </Stack>
      </ResidentPage>
    ),
  });
}

function DemoCard({ pointKey }: { pointKey: string | null }) {
  return (
    <Card title={text.demoTitle} level={2}>
      <Paragraph>{text.demo}</Paragraph>
      <Row>
        <LinkButton href="/demo" variant="secondary">
          {text.toDemo}
        </LinkButton>
        {pointKey === null ? null : (
          <LinkButton href={`/vertel/${pointKey}`} variant="secondary">
            {text.toTell}
          </LinkButton>
        )}
      </Row>
    </Card>
  );
}
