import { NotFoundError } from '../../../platform/errors.ts';
import { page } from '../../../platform/web/answers.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { beginSignIn } from '../sign-in/begin.ts';
import type { DemoPeople } from './demo-person.ts';
import { demoPage, mailboxPage, mailPage } from './pages.tsx';

/** The demo's own addresses: being one of its invented people, and the mail that would have gone out. */
export function createDemoRoutes(world: World, demoPeople: DemoPeople = async () => []): Route[] {
  return [
    {
      method: 'GET',
      path: '/demo',
      access: 'open',
      answer: async () => page(demoPage({ people: await demoPeople() })),
    },
    {
      method: 'POST',
      path: '/demo/aanmelding',
      access: 'open',
      answer: (visit) => enter(world, demoPeople, visit),
    },
    {
      method: 'GET',
      path: '/postbus',
      access: 'open',
      answer: () => page(mailboxPage({ mails: mails(world) })),
    },
    { method: 'GET', path: '/postbus/:mailId', access: 'open', answer: (visit) => showMail(world, visit) },
  ];
}

/** Only as someone whom the demo marked: people who came in by mail or invitation are not for the taking. */
async function enter(world: World, demoPeople: DemoPeople, visit: Visit): Promise<Response> {
  const wanted = visit.fields.one('personId');
  const person = (await demoPeople()).find((each) => each.personId === wanted);
  if (person === undefined) throw new NotFoundError();
  return await beginSignIn(world, person.personId, null);
}

function mails(world: World) {
  return world.mail.mailbox?.list() ?? [];
}

function showMail(world: World, visit: Visit): Response {
  const mail = mails(world).find((each) => each.id === visit.params.mailId);
  if (mail === undefined) throw new NotFoundError();
  return page(mailPage({ mail }));
}
