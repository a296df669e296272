import type { ReactNode } from 'react';

export interface TabProps {
  /** The row of tabs, shown under the head of the page. */
  readonly tabs: ReactNode;
  /** What the address asks for beside the tab. */
  readonly search: Readonly<Record<string, unknown>>;
}
