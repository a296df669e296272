import { isOwnAddress } from './own-address.ts';

/** `allow`, or the HTTP status to answer with. */
export type RequestDecision = 'allow' | 400 | 403 | 405;

/** Ways to write a path that means another one once decoded: `/`, `\`, `.` twice, NUL; encoded or bare. */
const escapes = /\\|\0|%2f|%5c|%00|(?:\.|%2e){2}|%25(?:2f|5c|00|2e)/i;

/**
 * Whether a request of the window reaches the office: our exact host, GET or POST, and a path that means
 * what it says. Files are answered from a closed list besides; this is the outer of two doors.
 * @param request method in capitals and the address as the browser wrote it
 */
export function decideRequest(request: { readonly method: string; readonly url: string }): RequestDecision {
  if (!isOwnAddress(request.url)) return 403;
  if (request.method !== 'GET' && request.method !== 'POST') return 405;
  const path = rawPath(request.url);
  if (escapes.test(path)) return 400;
  return isDecodable(path) ? 'allow' : 400;
}

/** The path as written. `new URL` would already have resolved the escapes that are looked for. */
function rawPath(url: string): string {
  const path = url.replace(/^[^/]*\/\/[^/\\?#]*/, '');
  return path.split(/[?#]/, 1)[0] ?? '';
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path).isWellFormed();
  } catch (error) {
    if (error instanceof URIError) return false;
    throw error;
  }
}
