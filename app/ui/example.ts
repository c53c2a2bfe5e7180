import type { ReactNode } from 'react';

/** One way a component is used, for the page of components and for the tests that look at all of them. */
export interface Example {
  /** In Dutch, as it stands on the page of components. */
  name: string;
  content: ReactNode;
  /** A whole page, shown in a frame of its own. */
  page?: 'resident' | 'work';
}
