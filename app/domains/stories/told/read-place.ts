import { isLaid, readLine, readSpot, readTriad, readWay, stoneFields } from '../../../ui/index.ts';
import type { LineQuestion, StonePlaces, StonesQuestion, TriadQuestion } from '../../rounds/index.ts';
import { fieldName, notApplicable } from './names.ts';
import type { Reading } from './reading.ts';

/** A line or triad: the word that was chosen, and the exact place when the drawing or the slide was used. */
export function readPoint(
  question: LineQuestion | TriadQuestion,
  { fields, told, say }: Reading,
): string | null {
  const name = fieldName(question.id);
  const chosen = fields.one(name);
  if (chosen === '') return null;
  const read = question.kind === 'line' ? readLine : readTriad;
  const answer = read(chosen, fields.one(`${name}.exact`));
  if (answer === undefined) return say.unknownOption;
  told.answers[question.id] = answer;
  if (answer !== null) told.ways[question.id] = readWay(fields.one(`${name}.way`));
  return null;
}

/** The stones that were laid. One with a place on one axis only is asked about: half a place is no answer. */
export function readStones({ id, items }: StonesQuestion, { fields, told, say }: Reading): string | null {
  const name = fieldName(id);
  const places: StonePlaces = {};
  const problems: string[] = [];
  for (const item of items) {
    const across = fields.one(stoneFields.across(name, item.id));
    const up = fields.one(stoneFields.up(name, item.id));
    const spot = readSpot(across, up, fields.one(stoneFields.exact(name, item.id)));
    if (isLaid(spot)) places[item.id] = spot;
    else if (across !== '' && up !== '') problems.push(say.unknownOption);
    else if (across !== '' || up !== '') problems.push(say.halfLaid(item.label));
  }
  if (Object.keys(places).length > 0) {
    told.answers[id] = places;
    told.ways[id] = readWay(fields.one(stoneFields.way(name)));
  }
  if (fields.one(name) === notApplicable) {
    if (id in told.answers || problems.length > 0) return say.bothNotApplicable;
    told.answers[id] = null;
  }
  return problems[0] ?? null;
}
