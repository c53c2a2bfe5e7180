/** An invented person whom visitors of the demo may sign in as. */
export interface DemoPerson {
  personId: string;
  name: string;
  /** Where they belong: "Team Noord". */
  place: string;
  /** Who they are and what one sees as them, in a sentence. */
  does: string;
}

/** Gives the people whom the demo marked, and no one else. */
export type DemoPeople = () => Promise<readonly DemoPerson[]>;
