import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Pure: where an office lies when nobody names a folder. `demo` has a folder of its own. */
export function defaultDataPlace(
  platform: NodeJS.Platform,
  env: Record<string, string | undefined>,
  home: string,
  demo: boolean,
): string {
  const name = demo ? 'SoVang-demo' : 'SoVang';
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), name);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', name);
  return join(env.XDG_DATA_HOME ?? join(home, '.local', 'share'), name);
}

/** The data folder of this run: the one named, else the usual one. Absolute. */
export function dataPlace(named: string | undefined, demo: boolean): string {
  return named === undefined
    ? defaultDataPlace(process.platform, process.env, homedir(), demo)
    : resolve(named);
}
