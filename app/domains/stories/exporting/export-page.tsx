import type { SpaceVisit } from '../../../platform/web/visit.ts';
import { Card, Lead, Notice, Paragraph, renderDocument, Stack, WorkPage } from '../../../ui/index.ts';
import type { Round } from '../../rounds/index.ts';
import { workPageFrame } from '../../spaces/index.ts';
import { text } from './text.nl.ts';

interface ExportPageProps {
  round: Round;
  readable: number;
  /** More stories than one workbook takes. */
  tooManyForWorkbook: boolean;
  mostInWorkbook: number;
}

export function exportPage(visit: SpaceVisit, props: ExportPageProps): string {
  const { round, readable, tooManyForWorkbook, mostInWorkbook } = props;
  const roundPath = `/ruimte/${visit.space.spaceId}/rondes/${round.roundId}`;
  const files = [
    ...(tooManyForWorkbook ? [] : [{ path: 'verhalen.xlsx', ...text.page.files.xlsx }]),
    { path: 'verhalen.csv', ...text.page.files.csv },
    { path: 'verhalen.json', ...text.page.files.json },
    { path: 'uitleg.csv', ...text.page.files.dictionary },
  ];
  return renderDocument({
    title: `${text.page.title} · ${round.title}`,
    stylesheet: 'work',
    children: (
      <WorkPage
        title={text.page.title}
        {...workPageFrame(visit, 'duiden')}
        breadcrumbs={[{ label: round.title, href: roundPath }]}
      >
        <Lead>{text.page.lead}</Lead>
        <Paragraph>{readable === 0 ? text.page.none : text.page.count(readable)}</Paragraph>
        <Notice tone="info" title={text.page.careTitle}>
          <ul>
            {text.page.care.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
        {tooManyForWorkbook ? <Paragraph>{text.page.tooMany(mostInWorkbook)}</Paragraph> : null}
        <Stack gap="m">
          {files.map(({ path, label, description }) => (
            <Card key={path} title={label} href={`${roundPath}/uitvoer/${path}`} level={2}>
              <Paragraph>{description}</Paragraph>
            </Card>
          ))}
        </Stack>
      </WorkPage>
    ),
  });
}
