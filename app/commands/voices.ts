import { chanceFor, publishedMap, voicesMap } from '../../packages/voices/index.ts';
import { textOption } from './arguments.ts';
import { exitCodes, type Output, type PlainCommand } from './command.ts';
import { voicesText as text } from './voices.text.nl.ts';
import { type Conversation, readConversation } from './voices-file.ts';
import { type Reckoned, reportOf, type VoicesReport } from './voices-report.ts';

/** What connects and what divides in a file with votes on statements, without a server. */
export const voicesCommand: PlainCommand = {
  name: 'voices',
  needs: 'nothing',
  summary: text.summary,
  help: text.help,
  operands: 1,
  options: { comments: { type: 'string' }, compat: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ operands: [votesFile = ''], options, readFile, output }) {
    const commentsFile = textOption(options, 'comments');
    const votes = await readFile(votesFile);
    const comments = commentsFile === undefined ? undefined : await readFile(commentsFile);
    const conversation = readConversation(votes, comments);
    const repeated = conversation.bodies.size - new Set(conversation.bodies.values()).size;
    if (repeated > 0) output.note(text.sameWords(repeated));
    const reckoned = options.compat === true ? asPublished(conversation) : ourWay(conversation);
    const report = reportOf(conversation, reckoned);
    if (options.json === true) output.line(JSON.stringify(report));
    else sayInWords(output, conversation, report);
    if (reckoned.noGroups !== null) output.note(text.noGroups(reckoned.noGroups));
    return exitCodes.done;
  },
};

function asPublished({ table, leftOut }: Conversation): Reckoned {
  const map = publishedMap(table, leftOut);
  return { ...map, nullSilhouette: null, noGroups: map.groups.size > 1 ? null : 'no-differences' };
}

function ourWay({ table, leftOut }: Conversation): Reckoned {
  return voicesMap(table, { leftOut, chance: chanceFor(table, { leftOut }) });
}

const shown = 5;

function sayInWords(output: Output, { table, bodies, leftOut }: Conversation, report: VoicesReport): void {
  output.line(text.counts(table.participants.length, table.statements.length, table.column.length));
  const groups = Object.values(report.groups);
  const sizes = Array.from(
    { length: report.k },
    (_, group) => groups.filter((each) => each === group).length,
  );
  if (report.k > 1) output.line(text.groups(sizes));
  const withoutPlace = groups.filter((group) => group === null).length;
  if (withoutPlace > 0) output.line(text.noPlace(withoutPlace));
  const words = (id: string) => `${id}. ${(bodies.get(id) ?? '').replaceAll(/\s+/g, ' ').trim()}`.trim();
  const counting = report.statements.filter(({ id }) => !leftOut.has(id));
  output.line(text.connects);
  for (const { id, bridge, bottleneck } of highest(counting, ({ bridge }) => bridge)) {
    output.line(text.bridge(words(id), bridge ?? 0, bottleneck));
  }
  if (report.k < 2) return;
  output.line(text.divides);
  for (const { id, gap } of highest(counting, ({ gap }) => gap)) output.line(text.gap(words(id), gap ?? 0));
}

/** The few with the highest value, of those that have one. */
function highest<Each>(all: readonly Each[], measure: (each: Each) => number | null): Each[] {
  return all
    .filter((each) => measure(each) !== null)
    .sort((one, other) => (measure(other) ?? 0) - (measure(one) ?? 0))
    .slice(0, shown);
}
