import { join, resolve } from 'node:path';

export interface DesktopFolders {
  /** Browser profile: encrypted drafts and view preferences. */
  readonly userData: string;
  /** The office folder. */
  readonly dataDir: string;
}

/**
 * Where the office and its browser profile lie. Both go together, so that two offices of one machine share
 * neither drafts nor the single-instance lock. ASCII names: the path ends up in many other programs.
 * @param args command line after the program
 * @param appData the platform's folder for program data
 */
export function decideFolders(args: readonly string[], appData: string): DesktopFolders {
  const chosen = readDataArgument(args);
  if (chosen !== undefined) {
    const dataDir = resolve(chosen);
    return { dataDir, userData: join(dataDir, 'window') };
  }
  const userData = join(appData, args.includes('--demo') ? 'so-vang-demo' : 'so-vang');
  return { userData, dataDir: join(userData, 'office') };
}

/** The folder of `--data DIR` or `--data=DIR`; a name that is empty or looks like an option is none. */
function readDataArgument(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--data='))?.slice('--data='.length);
  const at = args.indexOf('--data');
  const value = joined ?? (at >= 0 ? args[at + 1] : undefined);
  return value === undefined || value === '' || value.startsWith('--') ? undefined : value;
}
