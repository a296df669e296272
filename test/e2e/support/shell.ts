import type { Page } from '@playwright/test';
import type { OfficePlace } from './office-process.ts';

/** One way of opening Sổ Vàng: the browser window over a loopback office, or Electron. */
export interface Shell {
  readonly name: ShellName;
  /** In the browser shell the window stays when the office dies; in Electron both are one program. */
  readonly windowOutlivesOffice: boolean;
  /** Starts the office on its folder (if it does not run) and opens the window with its own profile. */
  open(): Promise<Page>;
  /** kill -9 of the office process. */
  crashOffice(): Promise<void>;
  /** kill -9 of the window's process. */
  crashWindow(): Promise<void>;
  /** Closes window and office as a person does. */
  close(): Promise<void>;
}

export type ShellName = 'browser' | 'electron';

export interface ShellPlace extends OfficePlace {
  /** The browser's profile; in Electron it lies inside the data folder. */
  readonly profileDir: string;
}
