/** Where paper forms are made: `/ruimte/…/rondes/…/papier`. */
export function paperPath(spaceId: string, roundId: string): string {
  return `/ruimte/${spaceId}/rondes/${roundId}/papier`;
}
