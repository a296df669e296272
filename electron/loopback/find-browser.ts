/** Finds the installed Chromium, Chrome or Edge that opens the window and prints documents. */

/** A browser of the Chromium family. */
export type FoundBrowser = { readonly path: string; readonly name: string };

type Environment = Readonly<Record<string, string | undefined>>;

/** Names the program people chose: an absolute path that wins over every usual place. */
export const BROWSER_VARIABLE = 'SO_VANG_BROWSER';

const LINUX_PLACES: readonly FoundBrowser[] = [
  { path: '/usr/bin/chromium', name: 'Chromium' },
  { path: '/usr/bin/chromium-browser', name: 'Chromium' },
  { path: '/usr/bin/google-chrome-stable', name: 'Chrome' },
  { path: '/usr/bin/google-chrome', name: 'Chrome' },
  { path: '/opt/google/chrome/chrome', name: 'Chrome' },
  { path: '/usr/bin/microsoft-edge-stable', name: 'Edge' },
  { path: '/usr/bin/microsoft-edge', name: 'Edge' },
  { path: '/snap/bin/chromium', name: 'Chromium' },
];

const MAC_PLACES: readonly FoundBrowser[] = [
  { path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', name: 'Chrome' },
  { path: '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', name: 'Edge' },
  { path: '/Applications/Chromium.app/Contents/MacOS/Chromium', name: 'Chromium' },
];

/** Under each of the program folders of Windows. Edge comes with Windows 10 and 11, so it stands last. */
const WINDOWS_PLACES: readonly FoundBrowser[] = [
  { path: 'Google\\Chrome\\Application\\chrome.exe', name: 'Chrome' },
  { path: 'Chromium\\Application\\chrome.exe', name: 'Chromium' },
  { path: 'Microsoft\\Edge\\Application\\msedge.exe', name: 'Edge' },
];

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'] as const;

/**
 * The first browser that exists, or null. Pure over `exists`, which answers whether a file is there.
 * A path in `SO_VANG_BROWSER` wins; if it does not exist, nothing else is tried, so that a wrong setting is
 * noticed instead of silently replaced.
 */
export function findBrowser(
  platform: NodeJS.Platform,
  env: Environment,
  exists: (path: string) => boolean,
): FoundBrowser | null {
  const chosen = env[BROWSER_VARIABLE]?.trim();
  if (chosen !== undefined && chosen !== '')
    return exists(chosen) ? { path: chosen, name: nameOf(chosen) } : null;
  return usualPlaces(platform, env).find((place) => exists(place.path)) ?? null;
}

function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly FoundBrowser[] {
  switch (platform) {
    case 'win32':
      return windowsPlaces(env);
    case 'darwin': {
      const home = env.HOME;
      const own =
        home === undefined ? [] : MAC_PLACES.map((place) => ({ ...place, path: `${home}${place.path}` }));
      return [...MAC_PLACES, ...own];
    }
    default:
      return LINUX_PLACES;
  }
}

/** Windows does not care about the case of variable names; a copied environment does. */
function windowsPlaces(env: Environment): FoundBrowser[] {
  const folders = WINDOWS_FOLDERS.map((wanted) => {
    const key = Object.keys(env).find((name) => name.toUpperCase() === wanted);
    return key === undefined ? undefined : env[key];
  }).filter((folder) => folder !== undefined && folder !== '');
  return WINDOWS_PLACES.flatMap((place) =>
    folders.map((folder) => ({ ...place, path: `${folder}\\${place.path}` })),
  );
}

function nameOf(path: string): string {
  const file = (path.split(/[\\/]/u).at(-1) ?? '').toLowerCase();
  if (file.includes('edge')) return 'Edge';
  return file.includes('chrome') ? 'Chrome' : 'Chromium';
}
