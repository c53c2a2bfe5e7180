import type { SpaceVisit } from '../../../platform/web/visit.ts';

/** The addresses around the questions of one round. */
export function buildingPaths(spaceId: string, roundId: string) {
  const round = `/ruimte/${spaceId}/rondes/${roundId}`;
  const questions = `${round}/vragen`;
  return {
    round,
    questions,
    settings: `${round}/wijziging`,
    newQuestion: `${questions}/nieuw`,
    question: (id: string) => `${questions}/vraag/${encodeURIComponent(id)}`,
    order: `${questions}/volgorde`,
    removal: `${questions}/verwijdering`,
    putBack: `${questions}/herstel`,
    duplicate: `${questions}/verdubbeling`,
    version: `${questions}/versie`,
    versions: `${questions}/versies`,
    discard: `${questions}/afstel`,
    choice: `${questions}/keuze`,
    keeping: `${questions}/bewaring`,
    languages: `${questions}/talen`,
    preview: `${round}/voorbeeld`,
    library: `/ruimte/${spaceId}/vragenbibliotheek`,
  };
}

export type BuildingPaths = ReturnType<typeof buildingPaths>;

/** The same addresses as the patterns of the route table. */
export const routePaths: BuildingPaths = {
  ...buildingPaths(':spaceId', ':roundId'),
  question: () => `${buildingPaths(':spaceId', ':roundId').questions}/vraag/:questionId`,
};

export function pathsOf(visit: SpaceVisit): BuildingPaths {
  return buildingPaths(visit.space.spaceId, visit.params.roundId ?? '');
}
