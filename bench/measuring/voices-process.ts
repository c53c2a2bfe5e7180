import {
  chanceFor,
  publishedMap,
  statementFigures,
  VoteMatrix,
  voicesMap,
} from '../../packages/voices/index.ts';
import { seededRandom } from '../../packages/voices/random.ts';

// Run by voices.ts: makes one map in a process of its own, and prints what it cost in processor time and memory.

export interface VoicesTask {
  people: number;
  statements: number;
  votes: number;
  /** What to do with them: a map, the map as published, a map after each of some more responses, or the null. */
  make: 'map' | 'published' | 'responses' | 'null';
}

export interface VoicesCost {
  votes: number;
  /** Processor time of the whole process, of each time it was done. */
  milliseconds: number[];
  /** The most memory the process ever held. */
  megabytes: number;
}

const task = JSON.parse(process.argv[2] ?? '{}') as VoicesTask;
const times = { map: 1, published: 1, responses: 50, null: 1 }[task.make];

/** Two camps and much that is shared; some see everything, most see a part. */
function fill(): VoteMatrix {
  const random = seededRandom(20_261_122);
  const matrix = new VoteMatrix();
  const loading = Array.from({ length: task.statements }, () => random() - 0.5);
  const share = task.votes / task.people / task.statements;
  for (let person = 0; person < task.people; person += 1) {
    const side = random() < 0.6 ? 1 : -1;
    const diligence = Math.min(1, share * (0.25 + 1.5 * random()));
    for (let statement = 0; statement < task.statements; statement += 1) {
      if (random() >= diligence) continue;
      matrix.respond(
        `p${person}`,
        `u${statement}`,
        voteFor(side * (loading[statement] ?? 0) + random() - 0.5),
      );
    }
  }
  return matrix;
}

const voteFor = (opinion: number) => (Math.abs(opinion) < 0.15 ? 0 : Math.sign(opinion));

const matrix = fill();
const chance = task.make === 'responses' ? chanceFor(matrix.table()) : undefined;
const milliseconds: number[] = [];
for (let time = 0; time < times; time += 1) {
  const before = process.cpuUsage();
  if (task.make === 'responses') matrix.respond(`p${time * 7}`, `u${time % task.statements}`, 1);
  const table = matrix.table();
  if (task.make === 'null') chanceFor(table);
  else if (task.make === 'published') publishedMap(table, new Set());
  else {
    const map = voicesMap(table, { chance });
    statementFigures(table, map.groups, map.components);
  }
  const { user, system } = process.cpuUsage(before);
  milliseconds.push((user + system) / 1_000);
}
const cost: VoicesCost = {
  votes: matrix.table().value.length,
  milliseconds,
  megabytes: process.resourceUsage().maxRSS / 1_024,
};
console.log(JSON.stringify(cost));
