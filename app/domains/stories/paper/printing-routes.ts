import { secretPage, seeOther } from '../../../platform/web/answers.ts';
import { once } from '../../../platform/web/once.ts';
import type { Route } from '../../../platform/web/route.ts';
import type { SpaceVisit } from '../../../platform/web/visit.ts';
import type { World } from '../../../platform/world.ts';
import { qrCode } from '../../../ui/qr-code.ts';
import { returnCodeFor, toLink, toWords } from '../return-code/index.ts';
import { makeTellingKey } from '../telling-key.ts';
import { openFormKey, sealFormKey } from './form-key.ts';
import { markOf } from './mark.ts';
import { paperPath } from './paper-path.ts';
import { existingRound, readForms } from './paper-round.ts';
import { printingPage } from './printing-page.tsx';
import type { Sheet } from './sheet.tsx';
import { sheetsPage } from './sheets-page.tsx';
import { addForms, countForms, nextNumber, waitingForms } from './store.ts';
import { text } from './text.nl.ts';

const mostAtOnce = 100;

export function createPrintingRoutes(world: World): Route[] {
  const base = paperPath(':spaceId', ':roundId');
  return [
    {
      access: 'space',
      roles: ['host'],
      method: 'GET',
      path: base,
      answer: (visit) => showPrinting(world, visit),
    },
    {
      access: 'space',
      roles: ['host'],
      method: 'POST',
      path: base,
      answer: (visit) => makeForms(world, visit),
    },
    {
      access: 'space',
      roles: ['host'],
      method: 'GET',
      path: `${base}/vellen`,
      answer: (visit) => showSheets(world, visit),
    },
  ];
}

async function showPrinting(world: World, visit: SpaceVisit, typed = '10', problem: string | null = null) {
  const state = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    const waiting = await waitingForms(tenant, round);
    return { round, waiting: waiting.map((form) => form.number), printed: await countForms(tenant, round) };
  });
  const problems = problem === null ? [] : [{ field: 'aantal', message: problem }];
  return secretPage(printingPage(visit, { ...state, typed, problems }), problem === null ? 200 : 422);
}

async function makeForms(world: World, visit: SpaceVisit): Promise<Response> {
  const typed = visit.fields.one('aantal').trim();
  const count = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (count < 1 || count > mostAtOnce) return showPrinting(world, visit, typed, text.printing.problem.count);
  const { organisationId, spaceId } = visit.space;
  const today = world.clock.today();
  const keys = await world.vault.keysOf(organisationId);
  const path = await world.database.inTenant(organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    const { roundId, formVersion } = round;
    if (round.state === 'closed') return paperPath(spaceId, roundId);
    return once(tenant, { organisationId, sentKey: visit.sentKey, today }, async () => {
      const first = await nextNumber(tenant, round);
      const forms = Array.from({ length: count }, (_, at) => {
        const number = first + at;
        return { number, formVersion, keySealed: sealFormKey(keys, roundId, number, makeTellingKey()) };
      });
      await addForms(tenant, round, forms, today);
      return `${paperPath(spaceId, roundId)}/vellen?van=${first}&tot=${first + count - 1}`;
    });
  });
  return seeOther(path);
}

/** The forms of a range of numbers that were not typed in yet; at most a hundred. */
async function showSheets(world: World, visit: SpaceVisit): Promise<Response> {
  const { searchParams } = visit.url;
  const from = numberIn(searchParams.get('van')) ?? 1;
  const to = numberIn(searchParams.get('tot')) ?? from + mostAtOnce;
  const keys = await world.vault.keysOf(visit.space.organisationId);
  const found = await world.database.inTenant(visit.space.organisationId, async (tenant) => {
    const round = await existingRound(tenant, visit);
    const rows = (await waitingForms(tenant, round, { from, to })).slice(0, mostAtOnce);
    const forms = await readForms(
      tenant,
      round,
      rows.map((row) => row.formVersion),
    );
    return { round, rows, forms };
  });
  const { round, rows, forms } = found;
  const sheets = await Promise.all(
    rows.map(async ({ number, formVersion, keySealed }): Promise<Sheet[]> => {
      if (keySealed === null) return [];
      const code = returnCodeFor(world.vault, openFormKey(keys, round.roundId, number, keySealed));
      const drawing = await qrCode(toLink(world.config.baseUrl, code));
      return [
        {
          number,
          mark: markOf(round.roundId, number),
          questions: forms.get(formVersion) ?? [],
          words: toWords(code),
          qr: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
        },
      ];
    }),
  );
  const address = `${world.config.baseUrl.replace(/^https?:\/\//, '')}/terug`;
  return secretPage(sheetsPage(visit, { round, sheets: sheets.flat(), address }));
}

function numberIn(typed: string | null): number | undefined {
  return typed !== null && /^\d{1,6}$/.test(typed) ? Number(typed) : undefined;
}
