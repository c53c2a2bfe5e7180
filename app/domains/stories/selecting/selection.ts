export interface SelectionKey {
  organisationId: string;
  selectionId: string;
}

/** Stories that the circle of a round puts on the table together. */
export interface Selection {
  selectionId: string;
  name: string;
  madeOn: string;
  stories: number;
  /** Whether the story that was asked about is in it. */
  holds: boolean;
}
