import type { ReactNode } from 'react';

/** One way a component is used, for the page of components and for the tests that look at all of them. */
export interface Example {
  /** In Dutch, as it stands on the page of components. */
  name: string;
  content: ReactNode;
  /** A whole page, shown in a frame of its own. */
  page?: 'resident' | 'work';
}

/** A drawing in the place of a picture that comes from a server, so that the page of components needs none. */
export const EXAMPLE_PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 3'%3E%3Cpath d='M0 0h1v1H0zm2 0h1v1H2zM1 1h1v1H1zM0 2h1v1H0zm2 0h1v1H2z'/%3E%3C/svg%3E";
