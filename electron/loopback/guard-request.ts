/** What the loopback shell needs to know of a request before the office sees it. */
export interface RequestFacts {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Pure: whether a request comes from our own page at our own address. A foreign site in the same browser cannot
 * pass: its Origin differs, and a name rebound to 127.0.0.1 shows in Host.
 */
export function isOwnRequest(facts: RequestFacts, port: number): boolean {
  const { method, host, origin, fetchSite } = facts;
  if (host !== `127.0.0.1:${port}`) return false;
  if (method !== 'GET' && method !== 'POST' && method !== 'HEAD') return false;
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}`) return false;
  if (method === 'POST' && origin === undefined) return false;
  return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
}

/** Pure: paths that answer without the shell key: the page itself, its assets and fonts. They hold no data. */
export function isOpenPath(method: string, pathname: string): boolean {
  return method === 'GET' && !pathname.startsWith('/rpc/') && !pathname.startsWith('/files/');
}
