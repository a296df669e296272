import { join } from 'node:path';
import { dataPlace } from '#electron/command-line/data-place.ts';

export interface DesktopFolders {
  /** The office folder: the same that the browser shell opens by default. */
  readonly dataDir: string;
  /** Browser profile: encrypted drafts and view preferences. */
  readonly userData: string;
}

/**
 * Where the office and its browser profile lie. The profile goes with the office folder, so that two offices
 * of one machine share neither drafts nor the single-instance lock. It is not the folder of the browser
 * shell's profile: another version of Chromium would refuse to open it.
 * @param args command line after the program: `--data DIR`, `--demo`
 */
export function decideFolders(args: readonly string[]): DesktopFolders {
  const dataDir = dataPlace(readDataArgument(args), args.includes('--demo'));
  return { dataDir, userData: join(dataDir, 'window-desktop') };
}

/** The folder of `--data DIR` or `--data=DIR`; a name that is empty or looks like an option is none. */
function readDataArgument(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
  const at = args.indexOf('--data');
  const value = joined ?? (at >= 0 ? args[at + 1] : undefined);
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value;
}
