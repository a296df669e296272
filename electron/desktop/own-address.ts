/**
 * The one origin of the desktop shell. IndexedDB (the drafts) belongs to it, so it must never change.
 * Every guard below compares parsed origins with it; none looks for text in an address.
 */
export const APP_SCHEME = 'app';
export const APP_HOST = 'so-vang';
export const APP_START = `${APP_SCHEME}://${APP_HOST}/`;

/** The parsed address, or undefined for text that is none. */
export function parseAddress(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/**
 * Whether an address is a page of ours: exactly `app://so-vang`, no other host, port or user.
 * (Node gives custom schemes the origin "null", so the parts are compared one by one.)
 */
export function isOwnAddress(address: string): boolean {
  const url = parseAddress(address);
  return (
    url !== undefined &&
    url.protocol === `${APP_SCHEME}:` &&
    url.hostname === APP_HOST &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** Whether an address is a blob that a page of ours made: `blob:app://so-vang/<id>`. */
export function isOwnBlob(address: string): boolean {
  const url = parseAddress(address);
  return url !== undefined && url.protocol === 'blob:' && isOwnAddress(url.pathname);
}
