import { afterAll, beforeAll } from 'vitest';
import { describeAddresses } from '../attacks/bad-input/addresses.ts';
import { describeAnswers } from '../attacks/bad-input/answers.ts';
import { describeBodies } from '../attacks/bad-input/bodies.ts';
import { describeFiles } from '../attacks/bad-input/files.ts';
import { describeForeignForms } from '../attacks/bad-input/foreign-forms.ts';
import { describeGuessing } from '../attacks/bad-input/guessing.ts';
import { describeInvitations } from '../attacks/bad-input/invitations.ts';
import { describeReturning } from '../attacks/bad-input/returning.ts';
import { describeSigningIn } from '../attacks/bad-input/signing-in.ts';
import { openTown, type Town } from '../attacks/bad-input/town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town?.app.close());

describeAnswers(() => town);
describeBodies(() => town);
describeReturning(() => town);
describeAddresses(() => town);
describeSigningIn(() => town);
describeInvitations(() => town);
describeForeignForms(() => town);
describeFiles(() => town);
describeGuessing(() => town);
