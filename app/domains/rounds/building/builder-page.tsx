import type { ReactNode } from 'react';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import {
  Button,
  EditRow,
  EditRows,
  Form,
  Heading,
  IconButton,
  Lead,
  LinkButton,
  Notice,
  Paragraph,
  Row,
  Stack,
  Tag,
  TextLink,
} from '../../../ui/index.ts';
import { formParts, partOf } from './asking-order.ts';
import { builderDocument } from './frame.tsx';
import { type BuildingPaths, pathsOf } from './paths.ts';
import { PublishSection } from './publish-section.tsx';
import { conditionWords } from './question-words.ts';
import { Revision } from './revision.tsx';
import { text } from './text.nl.ts';
import type { WorkingCopy } from './working-copy.ts';

export interface BuilderPageProps {
  copy: WorkingCopy;
  /** Ids of questions of which the library holds a newer version. */
  newer: ReadonlySet<string>;
  /** What was just done, or why something was not done. */
  notice?: ReactNode;
}

/** All questions of a round as its host works on them. */
export function builderPage(visit: SpaceVisit, { copy, newer, notice }: BuilderPageProps): string {
  const paths = pathsOf(visit);
  return builderDocument({
    visit,
    round: copy.round,
    title: text.list.title,
    notice,
    inside: false,
    children: (
      <>
        <Lead>{text.list.lead}</Lead>
        {copy.removed === null ? null : (
          <UndoForm visit={visit} copy={copy} name={copy.removed.question.name} />
        )}
        <QuestionList visit={visit} copy={copy} newer={newer} />
        <AddSection paths={paths} />
        <PublishSection visit={visit} copy={copy} />
        <Elsewhere paths={paths} />
      </>
    ),
  });
}

function QuestionList({ visit, copy, newer }: { visit: SpaceVisit } & Omit<BuilderPageProps, 'notice'>) {
  const paths = pathsOf(visit);
  return (
    <Form action={paths.order} csrf={visit.formKey}>
      <Revision copy={copy} />
      {formParts.map((part) => {
        const questions = copy.questions.filter((question) => partOf(question) === part);
        if (questions.length === 0) return null;
        return (
          <Stack as="section" gap="s" labelledBy={`deel-${part}`} key={part}>
            <Heading level={2} size={3} id={`deel-${part}`}>
              {text.part[part]}
            </Heading>
            <EditRows>
              {questions.map((question) => (
                <EditRow key={question.id} actions={<RowActions question={question} paths={paths} />}>
                  <TextLink href={paths.question(question.id)}>{question.label}</TextLink>
                  <Row>
                    <Tag>{text.kind[question.kind].name}</Tag>
                    {question.required ? <Tag>{text.list.required}</Tag> : null}
                    {question.library === undefined ? null : <Tag>{text.list.fromLibrary}</Tag>}
                    {newer.has(question.id) ? <Tag>{text.library.newer}</Tag> : null}
                  </Row>
                  {question.when === undefined ? null : (
                    <Paragraph small>{conditionWords(question, copy.questions)}</Paragraph>
                  )}
                </EditRow>
              ))}
            </EditRows>
          </Stack>
        );
      })}
    </Form>
  );
}

function RowActions({
  question,
  paths,
}: {
  question: { id: string; name: string; kind: string };
  paths: BuildingPaths;
}) {
  const { id, name, kind } = question;
  return (
    <>
      <IconButton icon="arrow-up" label={text.list.up(name)} name="up" value={id} />
      <IconButton icon="arrow-down" label={text.list.down(name)} name="down" value={id} />
      {kind === 'story' ? null : (
        <IconButton
          icon="close"
          label={text.list.remove(name)}
          name="question"
          value={id}
          attributes={{ formAction: paths.removal }}
        />
      )}
    </>
  );
}

function UndoForm({ visit, copy, name }: { visit: SpaceVisit; copy: WorkingCopy; name: string }) {
  return (
    <Notice tone="info" title={text.list.removed(name)}>
      <Form action={pathsOf(visit).putBack} csrf={visit.formKey}>
        <Revision copy={copy} />
        <Row>
          <Button variant="secondary" icon="take-back">
            {text.list.undo}
          </Button>
        </Row>
      </Form>
    </Notice>
  );
}

function AddSection({ paths }: { paths: BuildingPaths }) {
  return (
    <Stack as="section" gap="s" labelledBy="erbij">
      <Heading level={2} size={3} id="erbij">
        {text.list.addTitle}
      </Heading>
      <Row>
        <LinkButton href={paths.newQuestion} variant="secondary" icon="plus">
          {text.list.add}
        </LinkButton>
        <TextLink href={paths.choice}>{text.list.fromElsewhere}</TextLink>
      </Row>
    </Stack>
  );
}

function Elsewhere({ paths }: { paths: BuildingPaths }) {
  return (
    <Stack as="section" gap="s" labelledBy="verder">
      <Heading level={2} size={3} id="verder">
        {text.list.otherTitle}
      </Heading>
      <Row>
        <TextLink href={paths.languages}>{text.list.languages}</TextLink>
        <TextLink href={paths.versions}>{text.list.versions}</TextLink>
        <TextLink href={paths.library}>{text.list.house}</TextLink>
        <TextLink href={paths.settings}>{text.list.settings}</TextLink>
      </Row>
    </Stack>
  );
}
