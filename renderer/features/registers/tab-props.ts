import type { ReactNode } from 'react';

/** What every book of the room is given. */
export interface TabProps {
  /** The row of books, which every page of the room has under its title. */
  readonly tabs: ReactNode;
  readonly year: number;
  readonly onYear: (year: number) => void;
}
