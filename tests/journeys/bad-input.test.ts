import { afterAll, beforeAll } from 'vitest';
import { describeAnswers } from '../attacks/bad-input/answers.ts';
import { describeBodies } from '../attacks/bad-input/bodies.ts';
import { describeReturning } from '../attacks/bad-input/returning.ts';
import { openTown, type Town } from '../attacks/bad-input/town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.app.close());

describeAnswers(() => town);
describeBodies(() => town);
describeReturning(() => town);
