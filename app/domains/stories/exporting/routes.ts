import { Readable } from 'node:stream';
import { NotFoundError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { keptNowhere, page } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { findRound, type Question, questionsOfRound, type Round } from '../../rounds/index.ts';
import { countStories } from '../reading/store.ts';
import { type Column, columnsOf } from './column.ts';
import { exportPage } from './export-page.tsx';
import { fileNameOf } from './file-name.ts';
import { csvOf, dictionaryOf, jsonOf, workbookOf } from './files.ts';
import { storyBatches } from './story-batches.ts';
import { text } from './text.nl.ts';

const base = '/ruimte/:spaceId/rondes/:roundId/uitvoer';

/** Only who may read the stories takes them along. */
const circle = ['member', 'host', 'moderator'] as const;

/** A workbook is made whole in memory, about 10 kB a story. */
const mostInWorkbook = 20_000;

interface Export {
  round: Round;
  questions: Question[];
  columns: Column[];
  readable: number;
}

/** The stories of a round as files: what someone may read on screen, and nothing more. */
export function createExportRoutes(world: World): Route[] {
  const get = (path: string, answer: (found: Export, visit: SpaceVisit) => Promise<Response> | Response) =>
    ({
      method: 'GET',
      path: base + path,
      access: 'space',
      roles: [...circle],
      answer: async (visit: SpaceVisit) => keptNowhere(await answer(await findExport(world, visit), visit)),
    }) satisfies Route;
  return [
    get('', ({ round, readable }, visit) =>
      page(
        exportPage(visit, { round, readable, tooManyForWorkbook: readable > mostInWorkbook, mostInWorkbook }),
      ),
    ),
    get('/verhalen.csv', ({ round, columns }) =>
      file(
        csvOf(columns, storyBatches(world, round)),
        'text/csv',
        `${text.fileName(fileNameOf(round.title))}.csv`,
      ),
    ),
    get('/verhalen.json', ({ round, questions }) =>
      file(
        jsonOf(round, questions, storyBatches(world, round)),
        'application/json',
        `${text.fileName(fileNameOf(round.title))}.json`,
      ),
    ),
    get('/verhalen.xlsx', (found) => workbook(world, found)),
    get('/uitleg.csv', ({ round, columns }) =>
      download(dictionaryOf(columns), 'text/csv', `${text.dictionaryName(fileNameOf(round.title))}.csv`),
    ),
  ];
}

/** @throws NotFoundError when this space has no such round */
async function findExport(world: World, visit: SpaceVisit): Promise<Export> {
  const roundId = visit.params.roundId ?? '';
  if (!isId(roundId)) throw new NotFoundError();
  return world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await findRound(tenant, visit.space, roundId);
    if (round === undefined) throw new NotFoundError();
    const questions = await questionsOfRound(tenant, round);
    const stories = `${world.config.baseUrl}/ruimte/${visit.space.spaceId}/rondes/${roundId}/verhalen`;
    const columns = columnsOf(questions, (storyId) => `${stories}/${storyId}`);
    return { round, questions, columns, readable: (await countStories(tenant, round)).readable };
  });
}

async function workbook(world: World, { round, columns, readable }: Export): Promise<Response> {
  if (readable > mostInWorkbook) throw new NotFoundError();
  const content = await workbookOf(columns, storyBatches(world, round));
  return download(
    content,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    `${text.fileName(fileNameOf(round.title))}.xlsx`,
  );
}

function file(pieces: AsyncIterable<string>, type: string, name: string): Response {
  return download(Readable.toWeb(Readable.from(asBytes(pieces))) as ReadableStream, type, name);
}

/** An answer is made of bytes; who reads one as text refuses a stream of strings. */
async function* asBytes(pieces: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece);
}

function download(content: BodyInit, type: string, name: string): Response {
  return new Response(content, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
    },
  });
}
